import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import type { RowHeight } from '../../host';
import { isPrompt } from '../../prompt-index';
import { textHeight, type TextRoom } from '../../text-height';
import type { Run } from '../requests';
import { isFirstOf } from './covered';

/** The room a cell has for its text, in points. */
export interface CellRoom extends TextRoom {
  readonly height: number;
}

/** Asks for the room of cells; null of one that shows its text on one line or over several rows. */
export function askRooms(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  merges: () => readonly Excel.Range[],
): () => (cell: Cell) => CellRoom | null {
  const asked = cells.map(({ row, column }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load(['width', 'height', 'format/wrapText', 'format/font/size']);
    return [printCell({ row, column }), range] as const;
  });
  return () => {
    const ranges = new Map(asked);
    const areas = merges();
    return (cell) => {
      const range = ranges.get(printCell(cell));
      const area = areas.find((one) => isFirstOf(one, cell));
      // Several rows together have room that no one of them has.
      if (range?.format.wrapText !== true || (area !== undefined && area.rowCount > 1)) return null;
      const { size } = range.format.font;
      return { width: area?.width ?? range.width, height: range.height, size };
    };
  };
}

/** The rows that are too low for the prompts to be written into them. */
export function lowRows(
  writes: readonly CellWrite[],
  roomOf: (cell: Cell) => CellRoom | null,
): readonly RowHeight[] {
  return writes.flatMap(({ cell, after }) => {
    const room = isPrompt(after) ? roomOf(cell) : null;
    if (room === null) return [];
    const needed = textHeight(after.value, room);
    return room.height >= needed ? [] : [{ row: cell.row, before: room.height, after: needed }];
  });
}

/** Queues new heights; the result tells what Excel made of them, which knows whole pixels only. */
export function setHeights(
  sheet: Excel.Worksheet,
  heights: readonly RowHeight[],
): () => readonly RowHeight[] {
  const rows = heights.map((height) => {
    const range = sheet.getRangeByIndexes(height.row, 0, 1, 1);
    range.format.rowHeight = height.after;
    range.load(['height']);
    return { height, range };
  });
  return () => rows.map(({ height, range }) => ({ ...height, after: range.height }));
}

/** A screen's pixel is less; Excel rounds heights to whole ones. */
const NEARLY = 1;

/** Of the rows that were to be made higher, those that are so, as Excel made them. */
export function raisedRows(
  run: Run,
  sheetId: string,
  heights: readonly RowHeight[],
): Promise<readonly RowHeight[]> {
  return run(async ({ workbook }) => {
    const rows = askHeights(workbook.worksheets.getItem(sheetId), heights);
    await workbook.context.sync();
    return rows
      .filter(({ height, range }) => Math.abs(range.height - height.after) < NEARLY)
      .map(({ height, range }) => ({ ...height, after: range.height }));
  });
}

/** Gives rows their heights back where they still have those that they were given. */
export async function lowerRows(
  run: Run,
  sheetId: string,
  heights: readonly RowHeight[],
): Promise<void> {
  if (heights.length === 0) return;
  await run(async ({ workbook }) => {
    const rows = askHeights(workbook.worksheets.getItem(sheetId), heights);
    await workbook.context.sync();
    for (const { height, range } of rows)
      if (range.height === height.after && height.before !== null)
        range.format.rowHeight = height.before;
    await workbook.context.sync();
  });
}

function askHeights(sheet: Excel.Worksheet, heights: readonly RowHeight[]) {
  return heights.map((height) => {
    const range = sheet.getRangeByIndexes(height.row, 0, 1, 1);
    range.load(['height']);
    return { height, range };
  });
}
