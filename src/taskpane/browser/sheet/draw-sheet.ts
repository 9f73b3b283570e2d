import { MARK_KINDS } from '../../../host/write/marks';
import { contains, type Block } from '../../../host/xlsx/read/block';
import { PLAIN_LOOK } from '../../../host/xlsx/view/cell-look';
import type { SheetView } from '../../../host/xlsx/view/sheet-view';
import type { Grid } from '../../../sheet/grid';
import {
  drawnAt,
  type DrawnCell,
  type DrawnColumn,
  type DrawnRow,
  type DrawnSheet,
} from './drawn-sheet';
import { keptCell, keptRow, rowsToDraw } from './keep-drawn';

/** More would take too long to lay out at each edit; forms have a few hundred. */
const MAX_ROWS = 20_000;
const MAX_COLUMNS = 60;

/**
 * Lays out what a sheet holds as it looks.
 *
 * @param before what was drawn until now; rows and cells that did not change are taken from it
 */
export function drawSheet(
  grid: Grid,
  view: SheetView,
  before: DrawnSheet | null = null,
): DrawnSheet {
  const used = usedBlock(grid, view);
  const columns = visibleColumns(view, Math.min(used.right, MAX_COLUMNS - 1));
  const rows = visibleRows(view, Math.min(used.bottom, MAX_ROWS - 1));
  const contents = new Map(grid.rows.map(({ row, cells }) => [row, cells]));
  const rowsBefore = new Map(before?.rows.map((row) => [row.row, row]));
  const toDraw = rowsToDraw(before, { grid, view, columns, rows });
  /** Of the rows that are drawn anew. */
  const placed = new Map([...toDraw].map((row) => [row, new Map<number, DrawnCell>()]));
  const lastRow = rows.at(-1) ?? 0;
  const mergesOn = blocksByRow(view.merges, lastRow);
  const marksOn = MARK_KINDS.map((kind) => ({ kind, on: blocksByRow(view.marks[kind], lastRow) }));
  const drawnRows = rows.map((row): DrawnRow => {
    const rowBefore = rowsBefore.get(row) ?? null;
    if (rowBefore !== null && !toDraw.has(row)) return rowBefore;
    const merges = mergesOn.get(row) ?? [];
    const cells = columns.flatMap(({ column }) => {
      if (placed.get(row)?.has(column) === true) return [];
      const block = merges.find((merge) => contains(merge, { row, column })) ?? null;
      const cell = block ? { row: block.top, column: block.left } : { row, column };
      const inside = block ? covered(block, rows, columns) : { rows: [row], columns: [column] };
      const drawn = keptCell(before && drawnAt(before, { row, column }), {
        cell,
        block: block ?? { top: row, left: column, bottom: row, right: column },
        rowSpan: inside.rows.length,
        columnSpan: inside.columns.length,
        content: contents.get(cell.row)?.find(({ column: at }) => at === cell.column) ?? null,
        look: view.rows.get(cell.row)?.looks.get(cell.column) ?? PLAIN_LOOK,
        // As in Excel, a merged block shows the formats of its first cell.
        marks: marksOn.flatMap(({ kind, on }) =>
          on.get(row)?.some((area) => contains(area, cell)) === true ? [kind] : [],
        ),
      });
      for (const at of inside.rows)
        for (const under of inside.columns) placed.get(at)?.set(under, drawn);
      return [drawn];
    });
    const height = view.rows.get(row)?.height ?? null;
    return keptRow(rowBefore, { row, height, cells });
  });
  const byPlace = new Map(
    rows.map((row) => [row, placed.get(row) ?? before?.byPlace.get(row) ?? new Map()]),
  );
  const cutOff = used.bottom >= MAX_ROWS || used.right >= MAX_COLUMNS;
  return { sheet: grid.sheet, columns, rows: drawnRows, byPlace, grid, view, cutOff };
}

/** The last used row and column. */
function usedBlock({ rows }: Grid, { merges }: SheetView): Pick<Block, 'bottom' | 'right'> {
  const lastColumns = rows.map(({ cells }) => cells.at(-1)?.column ?? 0);
  return {
    bottom: largest([rows.at(-1)?.row ?? 0, ...merges.map(({ bottom }) => bottom)]),
    right: largest([...lastColumns, ...merges.map(({ right }) => right)]),
  };
}

function visibleColumns(view: SheetView, last: number): readonly DrawnColumn[] {
  return upTo(last).flatMap((column) => {
    const span = view.columns.find((one) => one.first <= column && column <= one.last);
    return span?.hidden === true ? [] : [{ column, width: span?.width ?? view.defaultWidth }];
  });
}

function visibleRows(view: SheetView, last: number): readonly number[] {
  return upTo(last).filter((row) => view.rows.get(row)?.hidden !== true);
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}

function upTo(last: number): readonly number[] {
  return Array.from({ length: last + 1 }, (_, index) => index);
}

/** The blocks that touch each row: looked for among all of them, many would cost every row. */
function blocksByRow(
  blocks: readonly Block[],
  lastRow: number,
): ReadonlyMap<number, readonly Block[]> {
  const byRow = new Map<number, Block[]>();
  for (const block of blocks)
    for (let row = block.top; row <= Math.min(block.bottom, lastRow); row += 1) {
      const others = byRow.get(row);
      if (others === undefined) byRow.set(row, [block]);
      else others.push(block);
    }
  return byRow;
}

/** The drawn rows and columns of a merged block. */
function covered(
  { top, left, bottom, right }: Block,
  rows: readonly number[],
  columns: readonly DrawnColumn[],
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  return {
    rows: rowsWithin(rows, top, bottom),
    columns: columns.flatMap(({ column }) => (left <= column && column <= right ? [column] : [])),
  };
}

/** Of ascending rows those from the top to the bottom. */
function rowsWithin(rows: readonly number[], top: number, bottom: number): readonly number[] {
  return rows.slice(rowsAbove(rows, top), rowsAbove(rows, bottom + 1));
}

/** How many of ascending rows stand above one. */
function rowsAbove(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
