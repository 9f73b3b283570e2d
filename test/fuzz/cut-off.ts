import { createContext, Script } from 'node:vm';

/**
 * Runs what should take a moment and breaks it off where it does not end: a pattern that tries every
 * way to cut up a text takes longer than anybody lives, and no time limit of a test can stop that.
 *
 * @returns whether it came to its end
 */
export function endsWithin(milliseconds: number, task: () => void): boolean {
  try {
    new Script('task()').runInContext(createContext({ task }), { timeout: milliseconds });
    return true;
  } catch (error) {
    if (isTimeout(error)) return false;
    throw error;
  }
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
