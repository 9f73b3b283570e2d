import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ReactNode } from 'react';
import { pointsText, recomputedText } from '../../../documents/words/score-text';
import { STATUS_NAMES } from '../../../documents/words/status-names';
import type { Assessment } from '../../../engine/scoring/assessment';
import { oneLine } from '../../../engine/sentence/one-line';
import { usePrinting } from '../../parts/use-printing';
import type { Session } from '../../session/session';
import { ListEntry } from '../list-entry';
import { ListPieces } from '../list-pieces';
import { indicatorsText, keysInPieces, pieceKey } from '../pieces';
import { useRovingList } from '../use-roving-list';
import { IndicatorDetails } from './indicator-details';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  text: { flexGrow: 1, minWidth: 0 },
  // Lines break beside the numbers, not inside 自评 or 核算.
  scores: { display: 'block', wordBreak: 'keep-all', color: tokens.colorNeutralForeground2 },
  status: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  failing: { color: tokens.colorStatusDangerForeground2 },
  manual: { color: tokens.colorStatusWarningForeground2 },
  met: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

const LIST = 'rows';

interface IndicatorListProps {
  readonly assessments: readonly Assessment[];
  readonly session: Session;
}

/** 指标: claimed and recomputed score of each; opened, the working to be checked by hand. */
export function IndicatorList({ assessments, session }: IndicatorListProps): ReactNode {
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const [unfolded, setUnfolded] = useState<readonly string[]>([pieceKey(LIST, 0)]);
  const printing = usePrinting();
  const isOpen = (piece: string) => printing || unfolded.includes(piece);
  const list = useRovingList(keysInPieces(LIST, assessments, keyOf, isOpen));
  return (
    <div {...list.props}>
      <ul className={styles.list} aria-label="指标">
        <ListPieces
          name={LIST}
          items={assessments}
          isOpen={isOpen}
          onOpen={(piece, open) =>
            setUnfolded((all) => [...all.filter((one) => one !== piece), ...(open ? [piece] : [])])
          }
          tabIndex={list.tabIndex}
          wordsOf={indicatorsText}
        >
          {(assessment) => {
            const key = keyOf(assessment);
            return (
              <IndicatorItem
                key={key}
                id={key}
                assessment={assessment}
                open={opened === key}
                tabIndex={list.tabIndex(key)}
                onOpen={setOpened}
                session={session}
              />
            );
          }}
        </ListPieces>
      </ul>
    </div>
  );
}

interface IndicatorItemProps {
  readonly id: string;
  readonly assessment: Assessment;
  readonly open: boolean;
  readonly tabIndex: 0 | -1;
  /** Opens the entry of this id instead of the one that is open; null closes it. */
  readonly onOpen: (id: string | null) => void;
  readonly session: Session;
}

/** Rendered anew only when something in it changes: there may be hundreds. */
const IndicatorItem = memo(function IndicatorItem(props: IndicatorItemProps): ReactNode {
  const { id, assessment, open, tabIndex, session, onOpen } = props;
  const { indicator, status } = assessment;
  const styles = useStyles();
  return (
    <ListEntry
      id={id}
      open={open}
      tabIndex={tabIndex}
      onClick={() => {
        void session.select((indicator.score ?? indicator.name).cell);
        onOpen(open ? null : id);
      }}
      head={
        <>
          <span className={styles.text}>
            {oneLine(indicator.name.text)}
            <span className={styles.scores}>
              自评 {pointsText(indicator.claimed)} · 核算 {recomputedText(assessment)} · 权重{' '}
              {pointsText(indicator.points)}
            </span>
          </span>
          <span className={mergeClasses(styles.status, styles[status])}>
            {STATUS_NAMES[status]}
          </span>
        </>
      }
    >
      <IndicatorDetails assessment={assessment} />
    </ListEntry>
  );
});

function keyOf({ indicator }: Assessment): string {
  return `row-${indicator.row}`;
}
