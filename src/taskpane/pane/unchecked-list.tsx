import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ruleText } from '../../documents/words/rule-text';
import { unverifiedText } from '../../documents/words/score-text';
import { rowsText, skippedRows } from '../../documents/words/skipped-rows';
import type { Cell } from '../../engine/model/form';
import type { Report } from '../../engine/report/report';
import { oneLine } from '../../engine/sentence/one-line';
import { CellLink } from './cell-link';

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
  return (
    <>
      <Part title={`需人工核对得分的指标（${report.unverified.length}）`}>
        {report.unverified.map(({ indicator, unverified }) => (
          <li key={indicator.row}>
            <CellLink cell={(indicator.score ?? indicator.name).cell} onSelect={onSelect} />{' '}
            {oneLine(indicator.name.text)}：{unverifiedText(unverified)}
          </li>
        ))}
      </Part>
      <Part title={`没有检查的行（${report.skipped.length}）`}>
        {skippedRows(report).map(({ why, rows }) => (
          <li key={why}>
            <CellLink cell={{ row: rows[0] ?? 0, column: 0 }} onSelect={onSelect}>
              {rowsText(rows)}
            </CellLink>{' '}
            {why}
          </li>
        ))}
      </Part>
      {leftOut.length > 0 && (
        <Part title={`没有检查的工作表（${leftOut.length}）`}>
          {leftOut.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </Part>
      )}
      {report.off.length > 0 && (
        <Part title={`设置里关掉的检查（${report.off.length}）`}>
          {report.off.map((id) => (
            <li key={id}>{ruleText(id).title}</li>
          ))}
        </Part>
      )}
    </>
  );
}

interface PartProps {
  readonly title: string;
  readonly children: readonly ReactNode[];
}

function Part({ title, children }: PartProps): ReactNode {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {children.length === 0 ? (
        <Text className={styles.quiet}>没有。</Text>
      ) : (
        <ul className={styles.list}>{children}</ul>
      )}
    </section>
  );
}
