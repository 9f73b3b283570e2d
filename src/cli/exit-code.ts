import { toldOf, type Result } from './result';

/** 0: no error; 1: something must be mended; 2: something could not be done. The highest wins. */
export type ExitCode = 0 | 1 | 2;

/**
 * The code for what came of one form or file; of an error only where it is told of (--level,
 * --baseline).
 */
export function exitCodeOf(result: Result): ExitCode {
  if (result.kind === 'refused' || result.kind === 'not-copied') return 2;
  if (result.kind !== 'checked') return 0;
  return toldOf(result).some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The one that a run with both ends with. */
export function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
