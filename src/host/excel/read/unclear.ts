import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Grid, GridCell } from '../../../sheet/grid';
import { fetched } from '../../fetched';
import type { Run } from '../requests';
import { areasOf, each } from './rectangles';
import { isTooNarrow } from './too-narrow';

/** Dates in an order of their own, or without their year: 11/30/23, 2023.12.31, 12-31, 30-Nov-23. */
const ODD_DATES = [
  /^\d{1,2}([-/.])\d{1,2}\1\d/,
  /^\d{4}\.\d{1,2}\.\d/,
  /^\d{1,2}[-/]\d{1,2}$/,
  /[A-Za-z]{3}/,
];

/**
 * The grid with numbers whose look does not say what they stand for as their formats say them, for
 * one request more. Excel tells nothing of a workbook whose dates count from 1904; it is taken for one
 * that counts from 1900, as nearly all do.
 *
 * @param sheet by what Excel knows it, as `readSheet` takes it
 */
export async function clarified(run: Run, sheet: string, grid: Grid): Promise<Grid> {
  const unclear = grid.rows.flatMap(({ row, cells }) =>
    cells.filter(isUnclear).map(({ column }) => ({ row, column })),
  );
  if (unclear.length === 0) return grid;
  const { shownBy } = await fetched(import('./shown-by'));
  const formats = await formatsOf(run, sheet, unclear);
  return {
    ...grid,
    rows: grid.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((cell) => {
        const format = formats.get(printCell({ row, column: cell.column }));
        return format === undefined ? cell : shownBy(format, cell);
      }),
    })),
  };
}

function isUnclear({ kind, value, text }: GridCell): boolean {
  if (kind !== 'number' || text === value) return false;
  const shown = text.trim();
  return isTooNarrow(shown) || ODD_DATES.some((pattern) => pattern.test(shown));
}

function formatsOf(
  run: Run,
  sheet: string,
  cells: readonly Cell[],
): Promise<ReadonlyMap<string, string>> {
  return run(async ({ workbook }) => {
    const worksheet = workbook.worksheets.getItem(sheet);
    const areas = areasOf(worksheet, cells);
    for (const { range } of areas) range.load(['numberFormat']);
    await workbook.context.sync();
    return new Map(
      areas.flatMap((area) =>
        each<unknown>(area, area.range.numberFormat).map(([cell, format]) => [
          printCell(cell),
          String(format),
        ]),
      ),
    );
  });
}
