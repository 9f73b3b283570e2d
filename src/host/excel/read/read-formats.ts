import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Grid, GridCell } from '../../../sheet/grid';
import { dateWords } from '../../format/date-words';
import { numberFormat } from '../../format/number-format';
import type { Run } from '../requests';
import { areasOf, each } from './rectangles';
import { isTooNarrow } from './too-narrow';

/** The grid with these of its cells as their number formats show them. Fetched when needed. */
export async function asFormatted(
  run: Run,
  sheet: string,
  grid: Grid,
  cells: readonly Cell[],
): Promise<Grid> {
  const formats = await formatsOf(run, sheet, cells);
  return {
    ...grid,
    rows: grid.rows.map(({ row, cells: inRow }) => ({
      row,
      cells: inRow.map((cell) => {
        const format = formats.get(printCell({ row, column: cell.column }));
        return format === undefined ? cell : shownBy(format, cell);
      }),
    })),
  };
}

function formatsOf(
  run: Run,
  sheet: string,
  cells: readonly Cell[],
): Promise<ReadonlyMap<string, string>> {
  return run(async ({ workbook }) => {
    const areas = areasOf(workbook.worksheets.getItem(sheet), cells);
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

/** A cell as its number format shows it, whatever the width of its column. */
function shownBy(format: string, cell: GridCell): GridCell {
  const date = dateWords(format, false)?.(cell.value) ?? null;
  const text = isTooNarrow(cell.text) ? numberFormat(format, false)(cell.value) : cell.text;
  return { ...cell, text, ...(date === null ? {} : { date }) };
}
