import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { PlainCell, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { CELL_LOOKS } from './cell-looks';
import { emptyResults } from './empty-results';
import { NO_DAY } from './no-day';
import { pageLayout } from './page-layout';
import { plainValue } from './plain-value';
import { rowHeight } from './row-height';
import { sortedFonts } from './sorted-fonts';

/** The bytes of a new workbook with these sheets, whose names must differ. */
export async function makeWorkbook(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const file = await writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
    })),
    {
      fontFamily: '宋体',
      fontSize: 10,
      features: [pageLayout(sheets), emptyResults(), sortedFonts()],
    },
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return zipSync(parts, { mtime: NO_DAY });
}

function dataOf({ rows, widths }: PlainSheet): SheetData {
  const covered = new Set<string>();
  return rows.map((row, at) => {
    const height = rowHeight(row, widths);
    return cellsOf(row).map((cell, column) => {
      if (cell === null || covered.has(`${at} ${column}`)) return null;
      const { rowSpan = 1 } = cell;
      for (let below = 1; below < rowSpan; below += 1) covered.add(`${at + below} ${column}`);
      return height === undefined ? cell : { ...cell, height };
    });
  });
}

/** The library wants nothing at all in the cells that another one covers. */
function cellsOf(row: PlainRow): readonly (CellObject | null)[] {
  return row.flatMap((cell) => [
    drawn(cell),
    ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null),
  ]);
}

function drawn(cell: PlainCell): CellObject {
  const { text, look, span = 1, down = 1, number, formula, format } = cell;
  return {
    // Of this type it is a text whatever it begins with, and so is what a person types over it.
    ...(text === '' ? {} : { value: plainValue(text), type: String }),
    ...(number === undefined ? {} : { value: number, type: Number }),
    ...(formula === undefined ? {} : { value: formula, type: 'Formula' }),
    ...CELL_LOOKS[look],
    ...(isFormulaLike(text) ? { format: '@' } : {}),
    ...(format === undefined ? {} : { format }),
    ...(span > 1 ? { columnSpan: span } : {}),
    ...(down > 1 ? { rowSpan: down } : {}),
  };
}

/** Excel makes a formula of such a text once a person opens the cell and leaves it again. */
function isFormulaLike(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
