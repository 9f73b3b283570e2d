import type { GridRow } from '../../../sheet/grid';
import type { Parts } from '../opc/parts';
import { scanText, type XmlHandler } from '../xml/scan';
import { excerptOf } from './excerpt';
import { readSharedStrings } from './shared-strings';
import { readSheet } from './sheet';
import type { SheetChange } from './sheet-change';
import { readStyles, type CellStyle } from './styles';
import type { Workbook, WorkbookSheet } from './workbook';

/** A file that was edited a hundred times need not be held a hundred times as cells. */
const REMEMBERED = 4;

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
    const known = this.remembered(parts);
    const rows =
      known.get(sheet.part) ?? this.read(sheet, (handler) => parts.scan(sheet.part, handler));
    known.set(sheet.part, rows);
    return rows;
  }

  /**
   * Reads the changed rows of a sheet that was read before; the others are the very objects they were.
   *
   * @param before the package before the change
   */
  follow(before: Parts, sheet: WorkbookSheet, change: SheetChange): void {
    const { parts, text, places, touched } = change;
    const rows = this.sheets.get(before)?.get(sheet.part);
    if (rows === undefined || places === null) return;
    const excerpt = excerptOf(
      text,
      places,
      places.rows.filter(({ row }) => touched.has(row)),
    );
    const read = this.read(sheet, (handler) => scanText(sheet.part, excerpt.text, handler));
    const kept = rows.filter(({ row }) => !touched.has(row));
    const all = [...kept, ...read].toSorted((a, b) => a.row - b.row);
    this.remembered(parts).set(sheet.part, all);
  }

  styles(): readonly CellStyle[] {
    const { styles, date1904 } = this.workbook;
    this.cellStyles ??= styles === null ? [] : readStyles(this.original, styles, date1904);
    return this.cellStyles;
  }

  /** The sheets of a package that were read, which is now the last one asked for. */
  private remembered(parts: Parts): Map<string, readonly GridRow[]> {
    const known = this.sheets.get(parts) ?? new Map<string, readonly GridRow[]>();
    this.sheets.delete(parts);
    this.sheets.set(parts, known);
    for (const old of [...this.sheets.keys()].slice(0, -REMEMBERED)) this.sheets.delete(old);
    return known;
  }

  private read({ part }: WorkbookSheet, scan: (handler: XmlHandler) => void): readonly GridRow[] {
    const { date1904 } = this.workbook;
    return readSheet(scan, part, { strings: this.strings(), styles: this.styles(), date1904 });
  }

  private strings(): readonly string[] {
    const { sharedStrings } = this.workbook;
    this.sharedStrings ??=
      sharedStrings === null ? [] : readSharedStrings(this.original, sharedStrings);
    return this.sharedStrings;
  }
}
