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

/** @param zoom the numbers of the rows keep their size */
export function columnWidths(drawn: DrawnSheet, zoom: number): SheetWidths {
  const columns = ownWidths(drawn).map((width) => Math.round(width * zoom));
  const total = columns.reduce((sum, width) => sum + width, ROW_HEADER);
  return { rowHeader: ROW_HEADER, columns, total };
}

/** Across A4, inside the margins of the style sheet. */
const PAPER = 1030;

/** What the sheet, so wide on the screen, is to be drawn smaller by to lie on paper as a whole. */
export function paperZoom({ total }: SheetWidths): number {
  return Math.min(1, PAPER / total);
}

/** The zoom at which the sheet is as wide as what shows it. */
export function fittingZoom(drawn: DrawnSheet, width: number): number {
  const own = ownWidths(drawn).reduce((sum, one) => sum + one, 0);
  return own === 0 ? 1 : (width - ROW_HEADER) / own;
}

function ownWidths({ columns }: DrawnSheet): readonly number[] {
  return columns.map(({ width }) => Math.ceil(width * CHARACTER) + PADDING);
}
