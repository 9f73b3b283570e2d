import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  alikeText,
  placesText,
  type FindingEntry,
  type GroupedFinding,
} from '../../../documents/words/grouped-findings';
import { printCell } from '../../../sheet/address';
import { ListEntry } from '../list-entry';
import { ListPieces } from '../list-pieces';
import type { Piece } from '../pieces';
import { SeverityMark } from '../severity-mark';
import type { RovingList } from '../use-roving-list';

const useStyles = makeStyles({
  places: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  list: { listStyleType: 'none', margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalL}` },
});

interface FoldedFindingsProps {
  readonly id: string;
  readonly entry: FindingEntry;
  /** Whether the entry, or a piece of its list, is open. */
  readonly isOpen: (key: string) => boolean;
  readonly tabIndex: RovingList['tabIndex'];
  readonly onOpen: (key: string, open: boolean) => void;
  /** One of the findings themselves. */
  readonly children: (finding: GroupedFinding) => ReactNode;
}

/** Many findings of one kind as one entry, which a click, Enter or → opens and ← closes. */
export function FoldedFindings(props: FoldedFindingsProps): ReactNode {
  const { id, entry, isOpen, tabIndex, onOpen, children } = props;
  const styles = useStyles();
  return (
    <ListEntry
      id={id}
      open={isOpen(id)}
      tabIndex={tabIndex(id)}
      onClick={() => onOpen(id, !isOpen(id))}
      onArrow={(open) => onOpen(id, open)}
      head={
        <>
          <SeverityMark severity={entry[0].finding.severity} />
          <span>
            <span className={styles.places}>{placesText(entry)}</span>
            {alikeText(entry)}
          </span>
        </>
      }
    >
      <ul className={styles.list}>
        <ListPieces
          name={id}
          items={entry}
          isOpen={isOpen}
          onOpen={onOpen}
          tabIndex={tabIndex}
          wordsOf={cellsText}
        >
          {children}
        </ListPieces>
      </ul>
    </ListEntry>
  );
}

/** From which cell to which a piece of the findings goes. */
function cellsText({ items, last }: Piece<GroupedFinding>): string {
  const [from, to] = [items[0], last].map(({ finding }) => printCell(finding.cell));
  return `${from} 到 ${to}（${items.length} 个）`;
}
