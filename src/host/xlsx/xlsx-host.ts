import type { Cell } from '../../engine/model/form';
import { printCells } from '../../sheet/address';
import type { AttachedList } from '../../sheet/attached-list';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import type { CellWrite, Edits } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import type { Capabilities, Receipt, Restored, SheetInfo, Unsubscribe } from '../host';
import { HostError } from '../host-error';
import { LOCKED, NO_FORMATS } from '../write/refusals';
import { ChangeListeners } from './change-listeners';
import { changedCells } from './changed-cells';
import { attachList, leaveList, whyListStays } from './list/carried-list';
import type { Parts } from './opc/parts';
import type { Workbook } from './read/workbook';
import { hostErrorOf } from './unreadable';
import type { SheetView } from './view/sheet-view';
import type { ChangedSheet, Typed, WorkbookState, XlsxHost } from './workbook-file';
import { WorkbookNow } from './workbook-now';
import { mapSheet } from './write/map/sheet-map';
import { NO_ORIGINALS, Receipts } from './write/receipts';
import { UNMARK } from './write/unmark';
import { workbookRefusal } from './write/writable';

export type Selected = (sheet: string, cell: Cell) => void;

/** The host of a workbook that is open as the bytes of a file: every write makes other bytes. */
export class XlsxWorkbookHost implements XlsxHost {
  private readonly book: WorkbookNow;
  private readonly listeners = new ChangeListeners();
  private readonly selecting = new Set<Selected>();
  private readonly receipts: Receipts;

  constructor(
    parts: Parts,
    workbook: Workbook,
    private readonly selected: Selected,
  ) {
    this.book = new WorkbookNow(parts, workbook);
    this.receipts = new Receipts(this.book);
  }

  save(): Uint8Array {
    return this.book.parts.toBytes();
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return attempt(() =>
      this.book.workbook.sheets.map(({ name, key, visible, active }) => ({
        name,
        id: key,
        visible,
        active,
      })),
    );
  }

  read(sheet: string): Promise<Grid> {
    return attempt(() => this.book.grid(sheet));
  }

  view(sheet: string): Promise<SheetView> {
    return attempt(() => this.book.view(sheet));
  }

  capabilities(sheet: string): Promise<Capabilities> {
    return attempt(() => {
      const { frame } = this.book.map(sheet);
      const refused = workbookRefusal(this.book.parts, this.book.workbook);
      return {
        cellsRefused: refused ?? (frame.protected ? LOCKED : null),
        unlockedOnly: refused === null && frame.protected,
        marksRefused: refused ?? (frame.mayFormat ? null : NO_FORMATS),
      };
    });
  }

  apply(sheet: string, edits: Edits): Promise<Receipt> {
    return attempt(() => this.receipts.apply(sheet, edits));
  }

  restore(receipt: Receipt): Promise<Restored> {
    return attempt(() => this.receipts.restore(receipt));
  }

  clearMarks(sheet: string): Promise<number> {
    return attempt(() => {
      const { count } = this.book.map(sheet).formats;
      const before = this.book.parts;
      leaveList(this.book);
      const { refused } = this.book.write(sheet, UNMARK);
      if (refused[0]) {
        this.book.become(before);
        throw new HostError('protected', refused[0].why);
      }
      return count;
    });
  }

  attach(list: AttachedList): Promise<void> {
    return attempt(() => attachList(this.book, list));
  }

  whyListStays(): Promise<string | null> {
    return attempt(() => whyListStays(this.book));
  }

  edit(sheet: string, typed: readonly Typed[]): Promise<void> {
    return attempt(() => {
      const cells = sheetCells(this.book.grid(sheet));
      const writes = typed.map(({ cell, content }): CellWrite => {
        return { cell, before: cells.content(cell), after: content };
      });
      const before = this.book.parts;
      const { refused } = this.book.write(sheet, { originals: NO_ORIGINALS, writes, marks: null });
      if (refused[0]) {
        this.book.parts = before;
        const at = refused.flatMap(({ cell }) => (cell === null ? [] : [cell]));
        throw new HostError('refused', refused[0].why, printCells(at).join('、'), at);
      }
      this.listeners.tell(sheet);
    });
  }

  now(): WorkbookState {
    return this.book.parts;
  }

  goTo(state: WorkbookState): Promise<void> {
    return attempt(() => {
      this.book.become(state);
      for (const { name } of this.book.workbook.sheets) this.listeners.tell(name);
    });
  }

  changedSince(state: WorkbookState): Promise<readonly ChangedSheet[]> {
    return attempt(() =>
      this.book.workbook.sheets.flatMap(({ name, key, part }) => {
        if (part === null || key !== name || this.book.parts.isSame(state, part)) return [];
        const sheet = this.book.sheet(name);
        const before = this.book.reader.rows(state, sheet);
        const writes = changedCells(before, this.book.reader.rows(this.book.parts, sheet));
        return writes.length === 0 ? [] : [{ sheet: name, writes }];
      }),
    );
  }

  isMarked(): Promise<boolean> {
    return attempt(() =>
      this.book.workbook.sheets.some(
        ({ part }) =>
          part !== null && mapSheet(part, this.book.parts.text(part), []).formats.count > 0,
      ),
    );
  }

  select(sheet: string, cell: Cell): Promise<void> {
    return attempt(() => this.selected(this.book.sheet(sheet).name, cell));
  }

  point(sheet: string, cell: Cell): void {
    for (const callback of this.selecting) callback(sheet, cell);
  }

  onSelect(callback: Selected): Promise<Unsubscribe> {
    // A function of its own for each, since one may listen twice.
    const own: Selected = (sheet, cell) => callback(sheet, cell);
    return attempt(() => {
      this.selecting.add(own);
      return async () => void this.selecting.delete(own);
    });
  }

  onChange(callback: (sheet: string) => void): Promise<Unsubscribe> {
    return attempt(() => this.listeners.add(callback));
  }
}

async function attempt<Result>(step: () => Result): Promise<Result> {
  try {
    return step();
  } catch (error) {
    throw hostErrorOf(error);
  }
}
