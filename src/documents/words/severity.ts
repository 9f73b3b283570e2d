import type { Severity } from '../../engine/report/report';

/** By urgency, as the findings are grouped. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What each severity asks of the person: the one name it has in pages, tables and the terminal. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '必须修改',
  warning: '建议核对',
  info: '供参考',
};
