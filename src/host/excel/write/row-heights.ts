import type { Cell } from '../../../engine/model/form';
import type { CellWrite } from '../../../sheet/edits';
import type { Refusal, RowHeight } from '../../host';
import { HostError } from '../../host-error';
import { isPrompt } from '../../write/prompt-index';
import { textHeight } from '../../write/text-height';
import { askHeights } from '../read/heights';
import { areasOf } from '../read/rectangles';
import type { Run } from '../requests';
import type { CellRoom } from './rooms';

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
  const was = askHeightsOf(sheet, heights);
  for (const { row, after } of heights) setHeight(sheet, row, after);
  const is = askHeightsOf(sheet, heights);
  return () => {
    const [before, after] = [was(), is()];
    return heights.map(({ row }) => ({ row, before: before(row), after: after(row) }));
  };
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
    const asked = askHeightsOf(workbook.worksheets.getItem(sheetId), heights);
    await workbook.context.sync();
    const heightNow = asked();
    return heights
      .filter(({ row, after }) => Math.abs(heightNow(row) - after) < NEARLY)
      .map((height) => ({ ...height, after: heightNow(height.row) }));
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
      const worksheet = workbook.worksheets.getItem(sheetId);
      const asked = askHeightsOf(worksheet, heights);
      await workbook.context.sync();
      const heightNow = asked();
      for (const { row, before, after } of heights)
        if (heightNow(row) === after && before !== null) setHeight(worksheet, row, before);
      await workbook.context.sync();
    });
    return [];
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [{ cell: null, why: STAY_HIGH }];
  }
}

function askHeightsOf(sheet: Excel.Worksheet, heights: readonly RowHeight[]) {
  return askHeights(
    areasOf(
      sheet,
      heights.map(({ row }) => ({ row, column: 0 })),
    ),
  );
}

/** Row by row: what is set of many lands in other rows where some of them are hidden. */
function setHeight(sheet: Excel.Worksheet, row: number, height: number): void {
  sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
}
