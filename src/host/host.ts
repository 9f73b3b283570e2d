import type { Cell } from '../engine/model/form';
import type { CellWrite, Edits, Guard } from '../sheet/edits';
import type { Grid } from '../sheet/grid';

/** A sheet of the workbook. */
export interface SheetInfo {
  readonly name: string;
  /**
   * What every call of the host takes: the sheet may be renamed, and a copy take its name. Also the
   * `sheetId` of a receipt of a write to it.
   */
  readonly id: string;
  readonly visible: boolean;
  /** The user has it in front, or had when the file was saved. */
  readonly active: boolean;
}

/** What may be written to a sheet; where not, the sentence for the user. */
export interface Capabilities {
  /** Null if all cells may be written. */
  readonly cellsRefused: string | null;
  /** The refusal is of locked cells alone: those left unlocked on a protected sheet may be written. */
  readonly unlockedOnly: boolean;
  /** Null if marks may be set and cleared. */
  readonly marksRefused: string | null;
}

/** A cell or the marks that were left as they were, and why. */
export interface Refusal {
  readonly cell: Cell | null;
  readonly why: string;
}

/** A row that a write has made higher, in points. */
export interface RowHeight {
  readonly row: number;
  /** Null where it followed from what the row holds. */
  readonly before: number | null;
  readonly after: number;
}

/** What one write changed, and all that is needed to take it back, also after the pane was closed. */
export interface Receipt {
  /** The name the sheet had when it was written to. */
  readonly sheet: string;
  /** By what the host itself knows the sheet, whatever it is called later. */
  readonly sheetId: string;
  /** The cells that now hold `after`. */
  readonly written: readonly CellWrite[];
  /** What the rows of the written cells held; by this they are found again once rows have moved. */
  readonly guards: readonly Guard[];
  /** The host's names of the marks it set; empty where it set none. */
  readonly marks: readonly string[];
  /** The rows that were too low for what was written; missing where there were none. */
  readonly heights?: readonly RowHeight[];
  readonly refused: readonly Refusal[];
}

/** What `restore` did with each part of a receipt. */
export interface Restored {
  /** Cells that hold again what they held before the write, where they stand now. */
  readonly back: readonly Cell[];
  /** Left for good: somebody changed the cell since, or its row or sheet is gone. */
  readonly changed: readonly Refusal[];
  /** Left this time, because of protection or a failure. */
  readonly refused: readonly Refusal[];
  /** The part of the receipt that may still be taken back another time; null where there is none. */
  readonly remaining: Receipt | null;
}

/** Stops the callbacks of one `onChange`. */
export type Unsubscribe = () => Promise<void>;

/**
 * Where a workbook lives. Every method rejects with a `HostError` and with nothing else.
 */
export interface Host {
  /** All sheets in tab order, hidden ones included. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** The used cells of a sheet, with the name it goes by now. */
  read(sheet: string): Promise<Grid>;
  capabilities(sheet: string): Promise<Capabilities>;
  /**
   * Writes cells, then sets marks. If any guard differs from the sheet, nothing is written and the
   * error `changed` names the cells. A refused cell does not hold up the others;
   * one with a formula always is, a prompt or a score: no receipt could bring the formula back. A row
   * that is too low for its prompt is made higher, and no other row.
   */
  apply(sheet: string, edits: Edits): Promise<Receipt>;
  /**
   * Puts back each written cell that still holds what was written, wherever its row stands now, and
   * removes the marks of that write. A row gets back its height unless somebody changed it. A sheet
   * that was deleted since is no error: its part of the answer says that it is gone, and nothing
   * remains.
   */
  restore(receipt: Receipt): Promise<Restored>;
  /** Removes our marks and no other conditional format; returns how many there were. */
  clearMarks(sheet: string): Promise<number>;
  /**
   * Why the list that a marked copy carries is still in the workbook, in a sentence; null where there is
   * none. Only a file can carry one.
   */
  whyListStays?(): Promise<string | null>;
  /** Shows the sheet and selects the cell. */
  select(sheet: string, cell: Cell): Promise<void>;
  /**
   * Calls back, debounced, after a person has selected a cell; never for what `select` does. Also
   * without a cell, where they have turned to another sheet.
   */
  onSelect(callback: (sheet: string, cell: Cell | null) => void): Promise<Unsubscribe>;
  /** Calls back, debounced, after changes that are not our own. */
  onChange(callback: (sheet: string) => void): Promise<Unsubscribe>;
}
