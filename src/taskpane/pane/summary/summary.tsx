import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { unitsOf } from '../../../documents/words/form-name';
import { levelScores } from '../../../documents/words/level-scores';
import { STATUS_NAMES } from '../../../documents/words/status-names';
import {
  claimedTotalText,
  isRecomputed,
  NOTHING_TO_SCORE,
  recomputedTotalText,
  repeatedText,
  TOTAL_NAMES,
  totalText,
  verifiedPointsText,
} from '../../../documents/words/totals';
import { verdictOf, weightState } from '../../../documents/words/verdict';
import { isScored } from '../../../engine/model/form-facts';
import type { Options } from '../../../engine/options';
import type { Finding, Report } from '../../../engine/report/report';
import { gradeOf } from '../../../engine/report/totals';
import { CopyConclusion } from './copy-conclusion';
import { LevelBars } from './level-bars';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
  },
  card: {
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rest: { margin: 0, color: tokens.colorNeutralForeground2 },
  totals: {
    display: 'grid',
    // Beside each other where there is room; at 200 % zoom there is none.
    gridTemplateColumns: 'repeat(auto-fit, minmax(92px, 1fr))',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0 },
  },
  points: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface SummaryProps {
  readonly fileName: string;
  readonly report: Report;
  /** The findings nobody has ignored. */
  readonly open: readonly Finding[];
  readonly options: Options;
  readonly unfolded: boolean;
  readonly onFold: (unfolded: boolean) => void;
}

/** The totals, what each 一级指标 got and what else is to be known, folded to a line or not. */
export function Summary(props: SummaryProps): ReactNode {
  const { fileName, report, open, options, unfolded, onFold } = props;
  const styles = useStyles();
  const { rest } = verdictOf(report, open);
  const { failing, totals } = report;
  const scored = isScored(report.form);
  const units = unitsOf(report.form).map(([what, unit]) => `${what}：${unit}`);
  return (
    <section className={styles.card} aria-label="校验结果">
      <details open={unfolded} onToggle={({ currentTarget }) => onFold(currentTarget.open)}>
        <summary className={styles.head}>{headText(report)}</summary>
        <div className={styles.details}>
          <div>
            {rest !== '' && <p className={styles.rest}>{rest}</p>}
            {units.length > 0 && <p className={styles.rest}>{units.join('　')}</p>}
          </div>
          {scored ? (
            <>
              <dl className={styles.totals}>
                <Total name={TOTAL_NAMES.claimed} text={claimedTotalText(report)} />
                <Total name={TOTAL_NAMES.printed} text={totalText(totals.printed)} />
                {isRecomputed(report) ? (
                  <Total
                    name={TOTAL_NAMES.recomputed}
                    text={totalText(totals.recomputed, gradeOf(totals.recomputed, options))}
                    note={repeatedText(report)}
                  />
                ) : (
                  <Total name={TOTAL_NAMES.recomputed} text={recomputedTotalText(report)} />
                )}
                <Total name={TOTAL_NAMES.verified} text={verifiedPointsText(report)} />
              </dl>
              <LevelBars levels={levelScores(report)} />
            </>
          ) : (
            <p className={styles.rest}>{NOTHING_TO_SCORE}</p>
          )}
          <p className={styles.rest}>
            {STATUS_NAMES.failing} {failing.length} 个{scored && `；权重${weightState(report)}`}
          </p>
          <CopyConclusion fileName={fileName} report={report} open={open} />
        </div>
      </details>
    </section>
  );
}

/** What is seen of it while it is folded. */
function headText(report: Report): string {
  if (!isScored(report.form)) return '得分情况';
  const { claimed, recomputed } = report.totals;
  return `得分情况：自评 ${totalText(claimed)} · 核算 ${isRecomputed(report) ? totalText(recomputed) : totalText(null)}`;
}

interface TotalProps {
  readonly name: string;
  readonly text: string;
  /** What is to be known of it, in small print. */
  readonly note?: string;
}

function Total({ name, text, note = '' }: TotalProps): ReactNode {
  const styles = useStyles();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={styles.points}>{text}</span>
        {note !== '' && <span className={styles.note}>{note}</span>}
      </dd>
    </div>
  );
}
