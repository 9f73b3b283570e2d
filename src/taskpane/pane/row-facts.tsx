import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { pointsText, recomputedText } from '../../documents/words/score-text';
import type { Entry } from '../../engine/model/form';
import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import type { Assessment } from '../../engine/scoring/assessment';
import { oneLine } from '../../engine/sentence/one-line';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    margin: 0,
    overflowWrap: 'anywhere',
    '& div': { display: 'flex', gap: tokens.spacingHorizontalXS, minWidth: 0 },
    '& dt': { flexShrink: 0, color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  name: { width: '100%', fontWeight: tokens.fontWeightSemibold },
});

interface RowFactsProps {
  readonly report: Report;
  /** A row of the sheet, counted from zero. */
  readonly row: number;
}

/** What stands in the row of an indicator, in the form's own words; nothing for any other row. */
export function RowFacts({ report, row }: RowFactsProps): ReactNode {
  const styles = useStyles();
  const assessment = report.assessments.find(({ indicator }) => indicator.row === row);
  if (assessment === undefined) return null;
  return (
    <dl className={styles.row}>
      <div className={styles.name}>
        <dt>指标</dt>
        <dd>{oneLine(assessment.indicator.name.text)}</dd>
      </div>
      {rowFacts(report, assessment).map(([word, text]) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Expected, actual and score of an indicator, each under the word that the form has for it. */
function rowFacts(
  { form }: Report,
  assessment: Assessment,
): readonly (readonly [word: string, text: string])[] {
  const own = ownWords(form.headers);
  const { expected, actual, score, claimed, points } = assessment.indicator;
  return [
    [own('预期值'), typed(expected)],
    [own('实现值'), typed(actual)],
    ...(score === null
      ? []
      : ([
          [own('自评分数'), claimed === null ? typed(score) : pointsText(claimed)],
          ['核算', recomputedText(assessment)],
          [own('权重'), pointsText(points)],
        ] as const)),
  ];
}

/** What a person has put into a cell, or that they have not. */
export function typed(entry: Entry | null): string {
  if (entry === null) return '（表上没有这一列）';
  return entry.text.trim() === '' ? '（空）' : oneLine(entry.text);
}
