import type { CellStyle } from './styles';

/** What cells of every sheet refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  /** Dates count from 1904. */
  readonly date1904: boolean;
}
