import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { causesIn } from '../../../documents/words/grouped-findings';
import { verdictOf, type Step } from '../../../documents/words/verdict';
import type { Finding, Report } from '../../../engine/report/report';
import { VERDICT } from '../use-kept-focus';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    // The sheet may stand above, and stay in view as well.
    top: 'var(--pane-top, 0px)',
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  verdict: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  sound: { color: tokens.colorStatusSuccessForeground2 },
  open: { color: tokens.colorStatusWarningForeground2 },
  faulty: { color: tokens.colorStatusDangerForeground2 },
  left: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

/** Beside the words, so that colour is not needed. */
const SIGNS: Readonly<Record<Step, string>> = { faulty: '✕', open: '！', sound: '✓' };

interface VerdictLineProps {
  readonly report: Report;
  /** The findings nobody has ignored. */
  readonly open: readonly Finding[];
}

/** The verdict and how many problems are left, in view however far the list is scrolled. */
export function VerdictLine({ report, open }: VerdictLineProps): ReactNode {
  const styles = useStyles();
  const { step, text } = verdictOf(report, open);
  const left = causesIn(open).filter(({ severity }) => severity !== 'info').length;
  return (
    <div className={styles.line}>
      <h2 {...VERDICT} className={mergeClasses(styles.verdict, styles[step])}>
        {SIGNS[step]} {text}
      </h2>
      {left > 0 && <span className={styles.left}>还剩 {left} 个</span>}
    </div>
  );
}
