import type { Cell } from '../../engine/form';
import type { Content } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import { HostError } from '../host-error';
import type { Capabilities, Host, Receipt, Restored, SheetInfo, Unsubscribe } from '../host';
import type { Parts } from './opc/parts';
import type { Workbook, WorkbookSheet } from './read/workbook';
import { WorkbookReader } from './read/workbook-reader';
import type { SheetView } from './view/sheet-view';
import { ViewReader } from './view/view-reader';

/** A workbook file in memory. */
export interface XlsxHost extends Host {
  /** The file as it is now; the very bytes that were opened where nothing was written. */
  save(): Uint8Array;
  /** What the sheet looks like as far as it is used. */
  view(sheet: string): Promise<SheetView>;
  /**
   * Puts what a person typed into one cell and tells the listeners of `onChange`; the cell's style
   * stays. Rejects with a `HostError` where the cell cannot be written.
   */
  edit(sheet: string, cell: Cell, content: Content): Promise<void>;
}

export type Selected = (sheet: string, cell: Cell) => void;

export class XlsxWorkbookHost implements XlsxHost {
  private readonly reader: WorkbookReader;
  private readonly views: ViewReader;

  constructor(
    private readonly parts: Parts,
    private readonly workbook: Workbook,
    private readonly selected: Selected,
  ) {
    this.reader = new WorkbookReader(parts, workbook);
    this.views = new ViewReader(parts, workbook);
  }

  save(): Uint8Array {
    return this.parts.toBytes();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.workbook.sheets.map(({ name, visible }) => ({ name, visible }));
  }

  async read(sheet: string): Promise<Grid> {
    return { sheet, rows: this.reader.rows(this.parts, this.sheet(sheet)) };
  }

  async view(sheet: string): Promise<SheetView> {
    return this.views.view(this.parts, this.sheet(sheet), (await this.read(sheet)).rows);
  }

  async edit(): Promise<void> {
    throw new HostError('refused', NOT_YET);
  }

  async capabilities(): Promise<Capabilities> {
    return { cellsRefused: NOT_YET, marksRefused: NOT_YET };
  }

  async apply(): Promise<Receipt> {
    throw new HostError('refused', NOT_YET);
  }

  async restore(): Promise<Restored> {
    throw new HostError('refused', NOT_YET);
  }

  async clearMarks(): Promise<number> {
    throw new HostError('refused', NOT_YET);
  }

  async select(sheet: string, cell: Cell): Promise<void> {
    this.selected(this.sheet(sheet).name, cell);
  }

  async onChange(): Promise<Unsubscribe> {
    return async () => {};
  }

  private sheet(name: string): WorkbookSheet {
    const found = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new HostError('sheet-gone', `工作簿中没有名为“${name}”的工作表。`);
    return found;
  }
}

const NOT_YET = '暂不能写入 .xlsx 文件。';
