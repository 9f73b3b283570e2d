import type { Cell } from '../../engine/model/form';
import type { AttachedList } from '../../sheet/attached-list';
import type { CellWrite, Content } from '../../sheet/edits';
import type { Host } from '../host';
import type { Parts } from './opc/parts';
import type { SheetView } from './view/sheet-view';

/** A workbook file in memory. */
export interface XlsxHost extends Host {
  /** The file as it is now; the very bytes that were opened where nothing was written. */
  save(): Uint8Array;
  /** What the sheet looks like as far as it is used. */
  view(sheet: string): Promise<SheetView>;
  /**
   * Puts what a person typed into cells, whose styles stay, and tells the listeners of `onChange`.
   * Rejects with a `HostError`, and writes nothing, where one of them cannot be written.
   */
  edit(sheet: string, typed: readonly Typed[]): Promise<void>;
  /** Tells the listeners of `onSelect` that a person has selected a cell. */
  point(sheet: string, cell: Cell): void;
  /** The workbook as it is now; the same object as long as nothing is written. */
  now(): WorkbookState;
  /** Makes the workbook again what it once was, and tells the listeners of `onChange`. */
  goTo(state: WorkbookState): Promise<void>;
  /** The cells whose contents are others than they were, results of formulas aside. */
  changedSince(state: WorkbookState): Promise<readonly ChangedSheet[]>;
  /**
   * Puts the list of a check into the workbook, as a last sheet that `clearMarks` takes out again; one
   * that was there before is replaced. Rejects with a `HostError`, and leaves all as it was, where
   * somebody has written on that one, or has a sheet of the same name.
   */
  attach(list: AttachedList): Promise<void>;
  whyListStays(): Promise<string | null>;
  /** Whether any sheet bears marks of ours. */
  isMarked(): Promise<boolean>;
}

/** What a person typed into one cell. */
export interface Typed {
  readonly cell: Cell;
  readonly content: Content;
}

/** What a workbook is at one time, to come back to. */
export type WorkbookState = Parts;

/** The changed cells of one sheet. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly writes: readonly CellWrite[];
}
