import type { Cell } from '../../src/engine/model/form';
import type { Host } from '../../src/host/host';
import type { Content } from '../../src/sheet/edits';

/** A workbook described once, from which each host under test builds its own. */
export type WorkbookSpec = readonly SheetSpec[];

export interface SheetSpec {
  readonly name: string;
  /** Values from A1 on; null is a blank cell. */
  readonly rows: readonly (readonly CellSpec[])[];
  readonly hidden?: boolean;
  /** Rows so high in points and columns so wide in characters, and every cell wraps its text. */
  readonly fixed?: { readonly height: number; readonly width: number };
  /** The sheet is protected; whether its users may still format cells. */
  readonly protection?: { readonly formatCells: boolean };
  /** Cells that stay open on a protected sheet; all others are locked. */
  readonly unlocked?: readonly Cell[];
  /** Ranges such as `A2:A4`. */
  readonly merges?: readonly string[];
  /** The user's own conditional formats with custom formulas, first one first. */
  readonly conditionalFormats?: readonly ConditionalFormatSpec[];
}

export type CellSpec = null | string | number | boolean | SpecialCell;

export type SpecialCell =
  /** A number with its format and what the cell then shows. */
  | { readonly number: number; readonly format: string; readonly shows: string }
  | { readonly error: string }
  /** A formula without `=` and its last result. */
  | { readonly formula: string; readonly result: string | number };

export interface ConditionalFormatSpec {
  readonly range: string;
  /** Without the leading `=`. */
  readonly formula: string;
}

/** A workbook under test: its host, and what a test must see or do beside the host. */
export interface TestWorkbook {
  readonly host: Host;
  /** All conditional formats of a sheet by priority, such as `$B1>9 on A1:C9`. */
  conditionalFormats(sheet: string): Promise<readonly string[]>;
  /** How high a row is, in points. */
  height(sheet: string, row: number): Promise<number>;
  /** Somebody else changes a cell behind the add-in's back. */
  edit(sheet: string, cell: Cell, content: Content): Promise<void>;
  /** A person selects a cell. */
  readonly point: (sheet: string, cell: Cell) => void;
  /** Lets the host tell of the changes and selections so far. */
  readonly settle: () => Promise<void>;
  /** Where `select` led to, such as `评分表!C2`. */
  selection(): string | null;
  /** Saves, closes and opens the workbook again. */
  reopen(): Promise<TestWorkbook>;
}

/** What each host's test hands to the shared suite. */
export type OpenWorkbook = (spec: WorkbookSpec) => Promise<TestWorkbook>;
