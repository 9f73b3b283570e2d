import type { Result } from './result';

/** 0: no error; 1: something must be mended; 2: something could not be checked. The highest wins. */
export type ExitCode = 0 | 1 | 2;

export function exitCodeOf(result: Result): ExitCode {
  if (result.kind !== 'checked') return result.kind === 'refused' ? 2 : 0;
  return result.report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
