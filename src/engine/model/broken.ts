import type { Entry } from './form';

/**
 * True if a cell has a content that nobody can read: an error value (#REF!) or a formula without a
 * result. The rule cell-error names it; all that would follow from it is left unsaid.
 */
export function isBroken({ kind }: Entry): boolean {
  return kind === 'error' || kind === 'uncalculated';
}
