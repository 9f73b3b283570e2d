import type { Decimal } from '../decimal';
import type { Plain } from './plain';

/** What a person put into one cell, wherever that stands. */
export interface CellValue {
  /** `uncalculated` is a formula whose result is not known, so that nothing can be said of it. */
  readonly kind: 'blank' | 'number' | 'text' | 'error' | 'uncalculated';
  /** The stored number at 15 significant digits; null unless `kind` is `number`. 90% is 0.9. */
  readonly number: Decimal | null;
  /** The number as the cell's format rounds it for the eye; null unless `kind` is `number`. */
  readonly shown: Decimal | null;
  /**
   * The text as typed; of a number its plain decimal, with `%` where the cell shows a percentage; ''
   * where it is blank or uncalculated.
   */
  readonly text: string;
  /** The same in plain spelling: what is read, while `text` is what is quoted. */
  readonly plain: Plain;
  /** The cell shows its number as a percentage. */
  readonly percent: boolean;
}

/**
 * True if a cell has a content that nobody can read: an error value (#REF!) or a formula without a
 * result. The rule cell-error names it; all that would follow from it is left unsaid.
 */
export function isBroken({ kind }: CellValue): boolean {
  return kind === 'error' || kind === 'uncalculated';
}
