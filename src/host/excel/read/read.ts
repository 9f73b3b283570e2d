import type { Grid } from '../../../sheet/grid';
import { HostError } from '../../host-error';
import type { Run } from '../requests';
import { CELL_PROPERTIES, rowsOf } from './cells';
import { readBlocks } from './read-blocks';

/** Loads what it wants to know, and hands it over once Excel has answered. */
export type Ask<T> = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => () => T;

/**
 * Reads the used cells of a sheet, and what else is asked for, in one request; in several where the
 * sheet is above Excel's limits. Makes no call that empties the user's undo list by itself.
 */
export async function readSheet<T>(
  run: Run,
  name: string,
  ask: Ask<T>,
): Promise<{ readonly grid: Grid; readonly answer: T }> {
  try {
    return await run(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(name);
      const used = loadUsed(sheet);
      const answer = ask(sheet, workbook);
      await workbook.context.sync();
      return { grid: gridOf(name, used), answer: answer() };
    });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    const answer = await askSheet(run, name, ask);
    return { grid: { sheet: name, rows: await readBlocks(run, name) }, answer };
  }
}

/** Reads the used cells of several sheets in one request; null where any of them makes it fail. */
export async function readSheets(
  run: Run,
  names: readonly string[],
): Promise<ReadonlyMap<string, Grid> | null> {
  try {
    return await run(async ({ workbook }) => {
      const asked = names.map((name) => ({
        name,
        used: loadUsed(workbook.worksheets.getItem(name)),
      }));
      await workbook.context.sync();
      return new Map(asked.map(({ name, used }) => [name, gridOf(name, used)]));
    });
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load([...CELL_PROPERTIES]);
}

function gridOf(name: string, used: Excel.Range): Grid {
  return { sheet: name, rows: used.isNullObject ? [] : rowsOf(used) };
}

/** Asks about a sheet without reading its cells, in one request. */
export function askSheet<T>(run: Run, name: string, ask: Ask<T>): Promise<T> {
  return run(async ({ workbook }) => {
    const answer = ask(workbook.worksheets.getItem(name), workbook);
    await workbook.context.sync();
    return answer();
  });
}
