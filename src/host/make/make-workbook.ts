import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import type { PlainCell, PlainRow, PlainSheet } from '../../sheet/plain-sheet';
import { CELL_LOOKS } from './cell-looks';
import { pageLayout } from './page-layout';
import { plainValue } from './plain-value';
import { rowHeight } from './row-height';
import { sortedFonts } from './sorted-fonts';

/** Of no day: the same list gives the same bytes on every one. */
const NO_DAY = new Date(1980, 0, 1);

/** The bytes of a new workbook with these sheets, whose names must differ. */
export async function makeWorkbook(sheets: readonly PlainSheet[]): Promise<Uint8Array> {
  const file = await writeExcelFile(
    sheets.map((sheet) => ({
      data: dataOf(sheet),
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
    })),
    { fontFamily: '宋体', fontSize: 10, features: [pageLayout(sheets), sortedFonts()] },
  ).toBlob();
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return zipSync(parts, { mtime: NO_DAY });
}

function dataOf({ rows, widths }: PlainSheet): SheetData {
  return rows.map((row) => {
    const height = rowHeight(row, widths);
    const cells = cellsOf(row);
    if (height === undefined) return [...cells];
    return cells.map((cell) => (cell === null ? null : { ...cell, height }));
  });
}

/** The library wants nothing at all in the cells that another one covers. */
function cellsOf(row: PlainRow): readonly (CellObject | null)[] {
  return row.flatMap((cell) => [
    drawn(cell),
    ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null),
  ]);
}

function drawn({ text, look, span = 1 }: PlainCell): CellObject {
  return {
    // Of this type it is a text whatever it begins with, and so is what a person types over it.
    ...(text === '' ? {} : { value: plainValue(text), type: String }),
    ...CELL_LOOKS[look],
    ...(isFormulaLike(text) ? { format: '@' } : {}),
    ...(span > 1 ? { columnSpan: span } : {}),
  };
}

/** Excel makes a formula of such a text once a person opens the cell and leaves it again. */
function isFormulaLike(text: string): boolean {
  return /^[=+\-@]/.test(text);
}
