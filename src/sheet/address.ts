import type { Cell } from '../engine/model/form';

const LETTERS = 26;
const FIRST_LETTER = 65;
/** XFD1048576, the last cell of a sheet. */
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** `J17`. */
export function printCell(cell: Cell): string {
  return `${printColumn(cell.column)}${cell.row + 1}`;
}

/**
 * Addresses in the order of the cells; neighbours below one another become one range (`F17:F31`),
 * and no cell is named twice.
 */
export function printCells(cells: readonly Cell[]): readonly string[] {
  const runs: { readonly first: Cell; last: Cell }[] = [];
  const seen = new Set<string>();
  for (const cell of cells) {
    const address = printCell(cell);
    if (seen.has(address)) continue;
    seen.add(address);
    const run = runs.at(-1);
    if (run !== undefined && isBelow(cell, run.last)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) =>
    first === last ? printCell(first) : `${printCell(first)}:${printCell(last)}`,
  );
}

/**
 * The cell `J17`, `$J$17` or `j17` names (some writers of files use small letters); null if the text
 * is no address of one cell of a sheet.
 */
export function parseAddress(text: string): Cell | null {
  const [, letters, digits] = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  let column = -1;
  for (const letter of letters.toUpperCase())
    column = (column + 1) * LETTERS + letter.charCodeAt(0) - FIRST_LETTER;
  const row = Number(digits) - 1;
  return column > LAST_COLUMN || row > LAST_ROW ? null : { row, column };
}

function isBelow(cell: Cell, above: Cell): boolean {
  return cell.column === above.column && cell.row === above.row + 1;
}

/** The letters of a column counted from zero: `J`. */
export function printColumn(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1)
    letters = String.fromCharCode(FIRST_LETTER + (rest % LETTERS)) + letters;
  return letters;
}
