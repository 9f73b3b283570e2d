import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import type { Refusal, RowHeight } from '../../host';
import { HostError } from '../../host-error';
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

/** The rows that are too low for the prompts to be written into them, hidden ones aside. */
export function lowRows(
  writes: readonly CellWrite[],
  roomOf: (cell: Cell) => CellRoom | null,
): readonly RowHeight[] {
  return writes.flatMap(({ cell, after }) => {
    const room = isPrompt(after) ? roomOf(cell) : null;
    if (room === null) return [];
    const needed = textHeight(after.value, room);
    // A height would show a hidden row, which has none.
    return room.height === 0 || room.height >= needed
      ? []
      : [{ row: cell.row, before: room.height, after: needed }];
  });
}

/**
 * Queues new heights; the result tells what Excel made of them, which knows whole pixels only, and
 * what stood there in the moment before: somebody may have changed it, or moved the rows.
 */
export function setHeights(
  sheet: Excel.Worksheet,
  heights: readonly RowHeight[],
): () => readonly RowHeight[] {
  const rows = heights.map(({ row, after }) => {
    const [was, is] = [heightAt(sheet, row), sheet.getRangeByIndexes(row, 0, 1, 1)];
    is.format.rowHeight = after;
    is.load(['height']);
    return { row, was, is };
  });
  return () => rows.map(({ row, was, is }) => ({ row, before: was.height, after: is.height }));
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

const STAY_HIGH = '加高过的行没能恢复原来的行高，请自行调整行高。';

/**
 * Gives rows their heights back where they still have those that they were given. Of a write they are
 * the least part: where that fails, it is said and all else counts.
 */
export async function lowerRows(
  run: Run,
  sheetId: string,
  heights: readonly RowHeight[],
): Promise<readonly Refusal[]> {
  if (heights.length === 0) return [];
  try {
    await run(async ({ workbook }) => {
      const rows = askHeights(workbook.worksheets.getItem(sheetId), heights);
      await workbook.context.sync();
      for (const { height, range } of rows)
        if (range.height === height.after && height.before !== null)
          range.format.rowHeight = height.before;
      await workbook.context.sync();
    });
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ cell: null, why: STAY_HIGH }];
  }
}

function askHeights(sheet: Excel.Worksheet, heights: readonly RowHeight[]) {
  return heights.map((height) => ({ height, range: heightAt(sheet, height.row) }));
}

function heightAt(sheet: Excel.Worksheet, row: number): Excel.Range {
  return sheet.getRangeByIndexes(row, 0, 1, 1).load(['height']);
}
