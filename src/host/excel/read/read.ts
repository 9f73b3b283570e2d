import type { Grid } from '../../../sheet/grid';
import { fetched } from '../../fetched';
import { HostError } from '../../host-error';
import type { Run } from '../requests';
import { CELL_PROPERTIES, rowsOf } from './cells';

/** Loads what it wants to know, and hands it over once Excel has answered. */
export type Ask<T> = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => T;

/**
 * Reads the used cells of a sheet, and what else is asked for, in one request; in several where the
 * sheet is above Excel's limits. Makes no call that empties the user's undo list by itself.
 *
 * @param key the id of the sheet, or its name; the grid has the name it goes by now
 */
export async function readSheet<T>(
  run: Run,
  key: string,
  ask: Ask<T>,
): Promise<{ readonly grid: Grid; readonly answer: T }> {
  try {
    return await run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(key);
      const grid = askGrid(sheet);
      const answer = ask(sheet, workbook);
      await workbook.context.sync();
      return { grid: grid(), answer: answer() };
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    const { name, answer } = await askSheet(run, key, (sheet, workbook) => {
      sheet.load(['name']);
      const asked = ask(sheet, workbook);
      return () => ({ name: sheet.name, answer: asked() });
    });
    const { readBlocks } = await fetched(import('./read-blocks'));
    return { grid: { sheet: name, rows: await readBlocks(run, key) }, answer };
  }
}

/** Reads the used cells of several sheets in one request; null where any of them makes it fail. */
export async function readSheets(
  run: Run,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Grid> | null> {
  try {
    return await run(async ({ workbook }) => {
      const asked = keys.map((key) => ({
        key,
        grid: askGrid(workbook.worksheets.getItem(key)),
      }));
      await workbook.context.sync();
      return new Map(asked.map(({ key, grid }) => [key, grid()]));
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function askGrid(sheet: Excel.Worksheet): () => Grid {
  sheet.load(['name']);
  const used = sheet.getUsedRangeOrNullObject(true).load([...CELL_PROPERTIES]);
  return () => ({ sheet: sheet.name, rows: used.isNullObject ? [] : rowsOf(used) });
}

/** Asks about a sheet without reading its cells, in one request. */
export function askSheet<T>(run: Run, key: string, ask: Ask<T>): Promise<T> {
  return run(async ({ workbook }) => {
    const answer = ask(workbook.worksheets.getItem(key), workbook);
    await workbook.context.sync();
    return answer();
  });
}
