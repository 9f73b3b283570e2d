import { RANK, type Severity } from '../../engine/report/report';

/** By urgency, as the findings are grouped. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What each severity asks of the person: the one name it has in pages, tables and the terminal. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '必须修改',
  warning: '建议核对',
  info: '供参考',
};

/** Their names, by urgency. */
export const LEVEL_NAMES: readonly string[] = SEVERITIES.map((one) => SEVERITY_NAMES[one]);

/** The severity of that name, ours or a program's (`error`); null where there is none. */
export function levelOf(name: string): Severity | null {
  return SEVERITIES.find((one) => one === name || SEVERITY_NAMES[one] === name) ?? null;
}

/** Whether a finding is at least as urgent as `level`. */
export function isAtLeast(severity: Severity, level: Severity): boolean {
  return RANK[severity] <= RANK[level];
}
