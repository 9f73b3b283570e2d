import type { GridRow } from '../../../sheet/grid';
import type { Parts } from '../opc/parts';
import { excerptOf } from '../read/excerpt';
import { PlaceFinder, type RowPlaces } from '../read/row-places';
import type { SheetChange } from '../read/sheet-change';
import type { Workbook, WorkbookSheet } from '../read/workbook';
import { bothOf, scanText } from '../xml/scan';
import type { CellLook } from './cell-look';
import { readCellLooks } from './cell-looks';
import { readSheetView } from './read-sheet-view';
import type { Extent, SheetView } from './sheet-view';
import { readThemeColours } from './theme-colours';

/** The sheet that was looked at last. */
interface Seen {
  readonly parts: Parts;
  readonly part: string;
  readonly extent: Extent;
  readonly view: SheetView;
  readonly places: RowPlaces | null;
}

/** Reads what the sheets of one workbook look like; nothing is read before it is asked for. */
export class ViewReader {
  private cellLooks: readonly CellLook[] | null = null;
  private seen: Seen | null = null;

  constructor(
    private readonly original: Parts,
    private readonly workbook: Workbook,
  ) {}

  /**
   * @param parts the package as it is now
   * @param rows the used cells of the sheet
   */
  view(parts: Parts, { part }: WorkbookSheet, rows: readonly GridRow[]): SheetView {
    const known = this.known(parts, part);
    if (known !== null) return known.view;
    const extent = extentOf(rows);
    const text = parts.text(part);
    const finder = new PlaceFinder(text);
    const view = readSheetView(
      (handler) => scanText(part, text, bothOf(handler, finder)),
      part,
      this.looks(),
      extent,
    );
    this.seen = { parts, part, extent, view, places: finder.places() };
    return view;
  }

  /** Where the rows of a sheet stand; null unless it was the last one to be looked at. */
  places(parts: Parts, part: string): RowPlaces | null {
    return this.known(parts, part)?.places ?? null;
  }

  /**
   * Looks again at the changed rows of the sheet that was seen last.
   *
   * @param before the package before the change
   * @param rows the used cells after it
   */
  follow(before: Parts, part: string, change: SheetChange, rows: readonly GridRow[]): void {
    const { parts, text, places, touched } = change;
    const known = this.known(before, part);
    if (known === null || places === null || !isSame(known.extent, extentOf(rows))) return;
    const excerpt = excerptOf(
      text,
      places,
      places.rows.filter(({ row }) => touched.has(row)),
    );
    const read = readSheetView(
      (handler) => scanText(part, excerpt.text, handler),
      part,
      this.looks(),
      known.extent,
    );
    const view = { ...known.view, rows: new Map([...known.view.rows, ...read.rows]) };
    this.seen = { ...known, parts, view, places };
  }

  /** The number of the first style that wraps a text on plain paper; -1 where none does. */
  wrapping(): number {
    return this.looks().findIndex(
      ({ wrap, fill, bold, size, horizontal }) =>
        wrap && fill === null && !bold && size <= 12 && horizontal !== 'right',
    );
  }

  private known(parts: Parts, part: string): Seen | null {
    return this.seen?.parts === parts && this.seen.part === part ? this.seen : null;
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

function isSame(a: Extent, b: Extent): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
