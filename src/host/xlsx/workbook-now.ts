import type { Grid } from '../../sheet/grid';
import { HostError } from '../host-error';
import type { Parts } from './opc/parts';
import { readWorkbook, type Workbook, type WorkbookSheet } from './read/workbook';
import { WorkbookReader } from './read/workbook-reader';
import { damaged, ifWhole, notWorkbook } from './unreadable';
import type { SheetView } from './view/sheet-view';
import { ViewReader } from './view/view-reader';
import { mapSheet, type SheetMap } from './write/map/sheet-map';
import { workbookRefusal } from './write/writable';
import { writeSheet, type SheetWrite, type WrittenSheet } from './write/write-sheet';

/** A prompt for the one could land in the other. */
const SAME_NAME = '前面还有一张同名的工作表，这一张没有检查，请用 Excel 或 WPS 改名并保存后再试。';

/** A workbook as it is now, with those who read it. */
export class WorkbookNow {
  reader: WorkbookReader;
  private views: ViewReader;

  constructor(
    /** Writes to sheets give it others. */
    public parts: Parts,
    public workbook: Workbook,
  ) {
    this.reader = new WorkbookReader(parts, workbook);
    this.views = new ViewReader(parts, workbook);
  }

  /** Goes on with parts that may have other sheets. */
  become(parts: Parts): void {
    const listed = this.workbook.part;
    const isSame = parts.isSame(this.parts, listed);
    this.parts = parts;
    if (isSame) return;
    this.workbook = readWorkbook(parts);
    this.reader = new WorkbookReader(parts, this.workbook);
    this.views = new ViewReader(parts, this.workbook);
  }

  grid(sheet: string): Grid {
    return { sheet, rows: this.reader.rows(this.parts, this.sheet(sheet)) };
  }

  view(sheet: string): SheetView {
    return this.views.view(this.parts, this.sheet(sheet), this.grid(sheet).rows);
  }

  /** @param name the key by which a sheet is asked for */
  sheet(name: string): WorkbookSheet {
    const found = this.workbook.sheets.find(({ key }) => key === name);
    if (!found) throw new HostError('sheet-gone', `工作簿中没有名为“${name}”的工作表。`);
    const { part } = found;
    if (found.key !== found.name) throw notWorkbook(SAME_NAME, found.name);
    if (part === null) throw damaged(this.workbook.part, `sheet ${name} has no part`);
    return { ...found, part };
  }

  map(name: string): SheetMap {
    const { part } = this.sheet(name);
    return mapSheet(part, this.parts.text(part), []);
  }

  /** @throws HostError `refused` where nothing may be written at all */
  requireWritable(): void {
    const refused = workbookRefusal(this.parts, this.workbook);
    if (refused !== null) throw new HostError('refused', refused);
  }

  write(name: string, write: SheetWrite): WrittenSheet {
    this.requireWritable();
    const before = this.parts;
    const sheet = this.sheet(name);
    const places = this.views.places(before, sheet.part);
    const result = writeSheet(before, this.workbook, sheet, this.reader, write, places);
    const { change } = result;
    this.parts = change.parts;
    // The page draws the sheet at once: most writes change few of its rows.
    if (change.places !== null && change.parts !== before) {
      this.reader.follow(before, sheet, change);
      this.views.follow(before, sheet.part, change, this.reader.rows(this.parts, sheet));
    }
    return result;
  }

  /** The first style of the workbook's own in which a long text is wrapped on plain paper; 0 for none. */
  wrapping(): number {
    return Math.max(
      0,
      ifWhole(() => this.views.wrapping(), 0),
    );
  }
}
