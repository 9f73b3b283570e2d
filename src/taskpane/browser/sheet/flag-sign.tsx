import type { ReactNode } from 'react';
import type { Severity } from '../../../engine/report/report';

/** Each severity has a shape of its own, so that no colour is needed to tell them. */
const SHAPES: Readonly<Record<Severity, ReactNode>> = {
  error: <path d="M0 0h10L0 10z" fill="currentColor" />,
  warning: <path d="M.7.7h7.6L.7 8.3z" fill="#fff" stroke="currentColor" strokeWidth="1.4" />,
  info: <circle cx="3.5" cy="3.5" r="2.2" fill="currentColor" />,
};

/** The sign in the corner of a cell with a finding; the name of the cell says it in words. */
export function FlagSign({ severity }: { readonly severity: Severity }): ReactNode {
  return (
    <svg className={`sheet-flag sheet-flag-${severity}`} viewBox="0 0 10 10" aria-hidden="true">
      {SHAPES[severity]}
    </svg>
  );
}
