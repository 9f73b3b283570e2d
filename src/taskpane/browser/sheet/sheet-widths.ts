import type { DrawnSheet } from './drawn-sheet';

/** Widths in pixels; spreadsheets count columns in characters. */
export interface SheetWidths {
  readonly rowHeader: number;
  readonly columns: readonly number[];
  readonly total: number;
}

const CHARACTER = 7;
const PADDING = 5;
const ROW_HEADER = 40;

export function columnWidths(drawn: DrawnSheet): SheetWidths {
  const columns = drawn.columns.map(({ width }) => Math.ceil(width * CHARACTER) + PADDING);
  const total = columns.reduce((sum, width) => sum + width, ROW_HEADER);
  return { rowHeader: ROW_HEADER, columns, total };
}
