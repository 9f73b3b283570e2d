import type { SheetRow } from './cells/sheet-rows';
import type { HeaderBlock } from './header/header-block';
import { headingIn, namesAnother } from './heading';
import { linesOf, type HeaderBlocks, type TableLines } from './table/lines';
import { restarts } from './table/restart';
import { tableEnd } from './table/table-end';

/** The rows of one form of a sheet by the part they belong to. */
export interface FormRows {
  readonly all: readonly SheetRow[];
  /** Those above the first header of the table. */
  readonly above: readonly SheetRow[];
  readonly table: TableLines;
  /** Those below the last row of the table, without its total. */
  readonly below: readonly SheetRow[];
}

const END = Number.POSITIVE_INFINITY;

/**
 * Splits a sheet into the forms that stand on it, one below the other. The next one begins with the
 * first table below the total of this one, where another 项目名称 is given, or at a header with a whole
 * table on either side; the title and the fields above a table belong to it.
 */
export function splitForms(rows: readonly SheetRow[], blocks: HeaderBlocks): readonly FormRows[] {
  const gaps = blocks.map(({ firstRow }, at) =>
    rowsWithin(rows, (blocks[at - 1]?.lastRow ?? -1) + 1, firstRow),
  );
  // The heading of a form that stands alone parts it from no other.
  const headings = blocks.length === 1 ? [] : gaps.map(headingIn);
  // The money in a heading looks like a row of the table above it.
  const inHeadings = new Set(
    gaps.flatMap((gap, at) => rowsWithin(gap, headings[at]?.row ?? END, END)),
  );
  const lines = linesOf(
    inHeadings.size === 0 ? rows : rows.filter((row) => !inHeadings.has(row)),
    blocks,
  );
  const strangers = namesAnother(headings);
  const restartBelow = restarts(lines, blocks);
  const forms: FormRows[] = [];
  let [at, top] = [0, 0];
  for (let first: HeaderBlock | undefined = blocks[0]; first !== undefined; first = blocks[at]) {
    const begun = at;
    const stranger = headings[strangers.find((index) => index > begun) ?? blocks.length];
    const restart = restartBelow(first);
    const again = restart === undefined || headings[blocks.indexOf(restart)] != null;
    const own = Math.min(stranger?.row ?? END, again ? END : restart.firstRow);
    const below = rowsWithin(lines, first.lastRow + 1, own);
    const { lastRow, total } = tableEnd(below, first);
    const end = Math.max(lastRow, total?.row ?? 0);
    at = indexAfter(blocks, begun, end);
    const heading = headings[at]?.row ?? 0;
    const next = heading > end ? heading : (blocks[at]?.firstRow ?? END);
    const all = rowsWithin(rows, top, next);
    forms.push({
      all,
      above: rowsWithin(all, top, first.firstRow),
      table: {
        blocks: [first, ...blocks.slice(begun + 1, at).filter((one) => one.firstRow <= lastRow)],
        lines: rowsWithin(below, top, lastRow + 1),
        total,
        lastRow,
      },
      below: rowsWithin(all, lastRow + 1, END).filter(({ row }) => row !== total?.row),
    });
    top = next;
  }
  return forms;
}

/** The first block after the one at the index that begins below the row. */
function indexAfter(blocks: HeaderBlocks, index: number, row: number): number {
  let at = index + 1;
  while ((blocks[at]?.firstRow ?? END) <= row) at += 1;
  return at;
}

/** Those from one row to before another. */
function rowsWithin<T extends { readonly row: number }>(
  rows: readonly T[],
  from: number,
  to: number,
): readonly T[] {
  return rows.slice(indexOf(rows, from), indexOf(rows, to));
}

/** Where the first one stands that is no higher than the row. */
function indexOf(rows: readonly { readonly row: number }[], wanted: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? END) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
