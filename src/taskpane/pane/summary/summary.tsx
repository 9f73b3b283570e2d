import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Decimal, format } from '../../../engine/decimal';
import type { Finding, Grade, Report } from '../../../engine/report/report';
import { gradeOf } from '../../../engine/report/totals';
import type { Options } from '../../../engine/options';
import { LevelBars } from './level-bars';
import { levelScores } from '../../../documents/words/level-scores';
import { verdictOf, weightState } from '../../../documents/words/verdict';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  ready: { color: tokens.colorStatusSuccessForeground2 },
  faulty: { color: tokens.colorStatusDangerForeground2 },
  rest: { margin: 0, color: tokens.colorNeutralForeground2 },
  totals: {
    display: 'grid',
    // Beside each other where there is room; at 200 % zoom there is none.
    gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  },
});

interface SummaryProps {
  readonly report: Report;
  /** The findings nobody has ignored. */
  readonly open: readonly Finding[];
  readonly options: Options;
}

/** Whether the form can be handed in, its totals, and what each 一级指标 got. */
export function Summary({ report, open, options }: SummaryProps): ReactNode {
  const styles = useStyles();
  const { ready, text, rest } = verdictOf(report, open);
  const { claimed, printed, recomputed, grade } = report.totals;
  const failing = report.assessments.filter(({ status }) => status === 'failing').length;
  const manual = report.assessments.filter(({ unverified }) => unverified !== null).length;
  return (
    <section className={styles.card} aria-label="校验结果">
      <div>
        <h2 className={mergeClasses(styles.verdict, ready ? styles.ready : styles.faulty)}>
          {ready ? '✓ ' : '✕ '}
          {text}
        </h2>
        <p className={styles.rest}>{rest}</p>
      </div>
      <dl className={styles.totals}>
        <Total name="自评合计" value={claimed} grade={grade} />
        <Total name="表上合计" value={printed} grade={null} />
        <Total name="重算合计" value={recomputed} grade={gradeOf(recomputed, options)} />
      </dl>
      <LevelBars levels={levelScores(report)} />
      <p className={styles.rest}>
        未达标 {failing} 个{manual > 0 ? `，需人工核对 ${manual} 个` : ''}；权重
        {weightState(report)}
      </p>
    </section>
  );
}

interface TotalProps {
  readonly name: string;
  readonly value: Decimal | null;
  readonly grade: Grade | null;
}

function Total({ name, value, grade }: TotalProps): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value === null ? '没有' : format(value, 2)}
        {grade !== null && `（${grade}）`}
      </dd>
    </div>
  );
}
