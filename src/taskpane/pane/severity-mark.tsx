import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SEVERITY_NAMES } from '../../documents/words/severity';
import type { Severity } from '../../engine/report/report';

const useStyles = makeStyles({
  mark: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    marginTop: '2px',
    // The sign is cut out of a filled shape: it takes the colour of what lies behind.
    '--behind': tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { color: 'CanvasText', '--behind': 'Canvas' },
  },
  error: { color: tokens.colorStatusDangerForeground2 },
  warning: { color: tokens.colorStatusWarningForeground2 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** Each severity has a shape and a sign of its own, so that colour is never needed to tell them. */
const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M5.2 5.2l5.6 5.6M10.8 5.2l-5.6 5.6" stroke="var(--behind)" strokeWidth="1.8" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5L15 14.5H1z" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 6v4M8 11.2v1.6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M8 7v4.4M8 4.2v1.6" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
};

/** A sign for a severity, told apart by its shape and named for those who do not see it. */
export function SeverityMark({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles[severity], styles.mark)}
      viewBox="0 0 16 16"
      role="img"
      aria-label={SEVERITY_NAMES[severity]}
    >
      {SHAPES[severity]}
    </svg>
  );
}
