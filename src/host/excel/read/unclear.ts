import type { Grid, GridCell } from '../../../sheet/grid';
import { fetched } from '../../fetched';
import type { Run } from '../requests';
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
  const { asFormatted } = await fetched(import('./read-formats'));
  return asFormatted(run, sheet, grid, unclear);
}

function isUnclear({ kind, value, text }: GridCell): boolean {
  if (kind !== 'number' || text === value) return false;
  const shown = text.trim();
  return isTooNarrow(shown) || ODD_DATES.some((pattern) => pattern.test(shown));
}
