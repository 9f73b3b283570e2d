import type { Grid } from '../../../sheet/grid';

/** Reads several sheets in one request; null where that failed, whatever the reason. */
export type ReadTogether = (sheets: readonly string[]) => Promise<ReadonlyMap<string, Grid> | null>;

/**
 * Sheets that are asked for in the same turn go to Excel together: looking through a workbook costs
 * one request, however many sheets it has. Where that fails each is read by itself, so that one
 * sheet that is gone or too large does not hide the others.
 */
export function joinedReads(
  readOne: (sheet: string) => Promise<Grid>,
  readTogether: ReadTogether,
): (sheet: string) => Promise<Grid> {
  let asked: string[] = [];
  let answer: Promise<ReadonlyMap<string, Grid> | null> | null = null;

  async function ask(): Promise<ReadonlyMap<string, Grid> | null> {
    // All that is asked before the current turn ends joins in.
    await Promise.resolve();
    const sheets = asked;
    asked = [];
    answer = null;
    return sheets.length > 1 ? readTogether(sheets) : null;
  }

  return async (sheet) => {
    asked.push(sheet);
    answer ??= ask();
    return (await answer)?.get(sheet) ?? readOne(sheet);
  };
}
