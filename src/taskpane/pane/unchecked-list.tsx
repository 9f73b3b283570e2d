import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import { ruleText } from '../../documents/words/rule-text';
import { unverifiedText } from '../../documents/words/score-text';
import { rowsText, skippedRows } from '../../documents/words/skipped-rows';
import type { Cell } from '../../engine/model/form';
import type { Report, UnverifiedAssessment } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import { CellLink } from './cell-link';
import { LongList } from './long-list';
import { indicatorsText } from './pieces';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    '& li': { padding: `${tokens.spacingVerticalXXS} 0` },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface UncheckedListProps {
  readonly report: Report;
  readonly leftOut: readonly string[];
  readonly onSelect: (cell: Cell) => void;
}

/** Everything a check did not cover, and why: nothing is passed over in silence. */
export function UncheckedList({ report, leftOut, onSelect }: UncheckedListProps): ReactNode {
  const styles = useStyles();
  const { unverified, off } = report;
  const skipped = skippedRows(report);
  return (
    <>
      <Part title="需人工核对得分的指标" count={unverified.length}>
        <LongList items={unverified} wordsOf={indicatorsText}>
          {(some) => (
            <ul className={styles.list}>
              {some.map((one) => (
                <UnverifiedItem key={one.indicator.row} assessment={one} onSelect={onSelect} />
              ))}
            </ul>
          )}
        </LongList>
      </Part>
      <Part title="没有检查的行" count={report.skipped.length}>
        <ul className={styles.list}>
          {skipped.map(({ why, rows }) => (
            <li key={why}>
              <CellLink cell={{ row: rows[0] ?? 0, column: 0 }} onSelect={onSelect}>
                {rowsText(rows)}
              </CellLink>{' '}
              {why}
            </li>
          ))}
        </ul>
      </Part>
      {leftOut.length > 0 && (
        <Part title="没有检查的工作表" count={leftOut.length}>
          <ul className={styles.list}>
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Part>
      )}
      {off.length > 0 && (
        <Part title="设置里关掉的检查" count={off.length}>
          <ul className={styles.list}>
            {off.map((id) => (
              <li key={id}>{ruleText(id).title}</li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

function Part({ title, count, children }: PartProps): ReactNode {
  const styles = useStyles();
  const heading = `${title}（${count}）`;
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      {count === 0 ? <Text className={styles.quiet}>没有。</Text> : children}
    </section>
  );
}

interface UnverifiedItemProps extends Pick<UncheckedListProps, 'onSelect'> {
  readonly assessment: UnverifiedAssessment;
}

/** Rendered anew only when something in it changes: there may be hundreds. */
const UnverifiedItem = memo(function UnverifiedItem(props: UnverifiedItemProps): ReactNode {
  const { indicator, unverified } = props.assessment;
  return (
    <li>
      <CellLink cell={(indicator.score ?? indicator.name).cell} onSelect={props.onSelect} />{' '}
      {oneLine(indicator.name.text)}：{unverifiedText(unverified)}
    </li>
  );
});
