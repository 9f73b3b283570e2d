import type { GridRow } from '../../../sheet/grid';
import type { Parts } from '../opc/parts';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import { readStyles, type CellStyle } from './styles';
import type { Workbook, WorkbookSheet } from './workbook';

/** A file that was edited a hundred times need not be held a hundred times as cells. */
const REMEMBERED = 3;

/** Reads sheets of one workbook, and what they share only once and only when it is needed. */
export class WorkbookReader {
  /** Of the packages last asked for, which cannot change; the page asks several times an edit. */
  private readonly sheets = new Map<Parts, Map<string, readonly GridRow[]>>();
  private sharedStrings: readonly string[] | null = null;
  private cellStyles: readonly CellStyle[] | null = null;

  constructor(
    private readonly original: Parts,
    private readonly workbook: Workbook,
  ) {}

  /** @param parts the package as it is now; only sheets differ from the one that was opened */
  rows(parts: Parts, sheet: WorkbookSheet): readonly GridRow[] {
    const known = this.sheets.get(parts) ?? new Map<string, readonly GridRow[]>();
    this.sheets.delete(parts);
    this.sheets.set(parts, known);
    for (const old of [...this.sheets.keys()].slice(0, -REMEMBERED)) this.sheets.delete(old);
    const rows =
      known.get(sheet.part) ??
      readSheet(parts, sheet.part, {
        strings: this.strings(),
        styles: this.styles(),
        date1904: this.workbook.date1904,
      });
    known.set(sheet.part, rows);
    return rows;
  }

  styles(): readonly CellStyle[] {
    const { styles, date1904 } = this.workbook;
    this.cellStyles ??= styles === null ? [] : readStyles(this.original, styles, date1904);
    return this.cellStyles;
  }

  private strings(): readonly string[] {
    const { sharedStrings } = this.workbook;
    this.sharedStrings ??=
      sharedStrings === null ? [] : readSharedStrings(this.original, sharedStrings);
    return this.sharedStrings;
  }
}
