import type { GridRow } from '../../../sheet/grid';
import type { Parts } from '../opc/parts';
import type { Workbook, WorkbookSheet } from '../read/workbook';
import type { CellLook } from './cell-look';
import { readCellLooks } from './cell-looks';
import { readSheetView } from './read-sheet-view';
import type { Extent, SheetView } from './sheet-view';
import { readThemeColours } from './theme-colours';

/** Reads what the sheets of one workbook look like; nothing is read before it is asked for. */
export class ViewReader {
  private cellLooks: readonly CellLook[] | null = null;

  constructor(
    private readonly original: Parts,
    private readonly workbook: Workbook,
  ) {}

  /**
   * @param parts the package as it is now
   * @param rows the used cells of the sheet
   */
  view(parts: Parts, sheet: WorkbookSheet, rows: readonly GridRow[]): SheetView {
    return readSheetView(parts, sheet.part, this.looks(), extentOf(rows));
  }

  /** The number of the first style that wraps a text on plain paper; -1 where none does. */
  wrapping(): number {
    return this.looks().findIndex(
      ({ wrap, fill, bold, size, horizontal }) =>
        wrap && fill === null && !bold && size <= 12 && horizontal !== 'right',
    );
  }

  /** Marks have looks of their own kind, so those of the cells stay as they were opened. */
  private looks(): readonly CellLook[] {
    const { part, styles } = this.workbook;
    this.cellLooks ??=
      styles === null
        ? []
        : readCellLooks(this.original, styles, readThemeColours(this.original, part));
    return this.cellLooks;
  }
}

function extentOf(rows: readonly GridRow[]): Extent {
  return {
    rows: (rows.at(-1)?.row ?? -1) + 1,
    columns: 1 + rows.reduce((last, { cells }) => Math.max(last, cells.at(-1)?.column ?? -1), -1),
  };
}
