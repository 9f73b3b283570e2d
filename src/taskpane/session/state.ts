import type { Cell } from '../../engine/model/form';
import type { Options } from '../../engine/options';
import type { Report } from '../../engine/report/report';
import type { Capabilities, Receipt, SheetInfo } from '../../host/host';
import type { Edits, Marks } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import type { Usual } from './usual';

/** 未校验 · 校验中 · 结果 · 结果已过期 · 无法读取. */
export type Phase = 'unchecked' | 'checking' | 'checked' | 'stale' | 'unreadable';

/** What the pane is doing right now; while it is, nothing else is started. */
export type Task = 'check' | 'preview' | 'write' | 'restore' | 'clear';

export interface Busy {
  readonly task: Task;
  /** It has taken so long that the person should see that something goes on. */
  readonly slow: boolean;
}

/** One form of a sheet, with the grid that was read and what the engine says of it. */
export interface CheckedSheet {
  /** The name it had when it was read. */
  readonly sheet: string;
  /** By what the host knows it. */
  readonly id: string;
  readonly grid: Grid;
  readonly report: Report;
  /** Where the form begins, if others stand on the sheet; null where it is alone. */
  readonly row: number | null;
  /** What is said of the others: a write marks all of a sheet at once. */
  readonly others: readonly Report[];
}

/** Where a form stands. */
export type FormPlace = Pick<CheckedSheet, 'sheet' | 'row'>;

/** Something said to the person once, until dismissed or overtaken by the next action. */
export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  /** One Chinese sentence: what happened and what to do. */
  readonly text: string;
  /** More for whoever looks into it: the host's own words, the cells left alone and why. */
  readonly details: readonly string[];
  /** It tells of a write, which can be taken back right here. */
  readonly undo?: true;
}

/**
 * A finding a person has decided to leave. Kept per user, by file, project, sheet, rule and cell, and
 * only as long as it says the same: other figures are another question.
 */
export interface Ignored {
  readonly sheet: string;
  /** 项目名称: next year's form, or another's, may have the same file name. '' where it is empty. */
  readonly project: string;
  readonly rule: string;
  readonly cell: Cell;
  readonly message: string;
  /** Why, in the person's words. */
  readonly reason: string;
}

/** What a write would do, ready to be looked at. */
export interface Preview {
  /** To write prompts and marks, to take out prompts nobody has touched, to take suggestions, or a draft. */
  readonly purpose: 'write' | 'clear' | 'repair' | 'draft';
  readonly sheet: CheckedSheet;
  readonly edits: Edits;
  /** Of the cells to be written, those that a person has to tick first. */
  readonly unticked: readonly Cell[];
  /** Sums, which are right only where all else is written too. */
  readonly sums: readonly Cell[];
  readonly capabilities: Capabilities;
}

/** A write that can be taken back, in words and as the host's receipt. */
export interface Written {
  /** What it was, e.g. `提纲与标记`. */
  readonly what: string;
  readonly receipt: Receipt;
  /** Kept by an earlier session: offered only where something of it is seen. */
  readonly earlier: boolean;
}

/** What is remembered of one state of the workbook. */
export type Remembered = Pick<PaneState, 'written' | 'marked'>;

/** What a person keeps from one day to the next. */
export interface Settings {
  /** What holds where the person has not set anything else. */
  readonly usual: Usual;
  /** For all forms; the figures behind relative targets are kept by form. */
  readonly options: Options;
  /** 对比值 by project, year and unit, and there by the target's text. */
  readonly benchmarks: Readonly<Record<string, Options['benchmarks']>>;
  /** Check again by itself after each edit. */
  readonly live: boolean;
  /** Open what is wrong with a cell when the person selects it. */
  readonly openSelected: boolean;
}

/** Everything the pane shows. */
export interface PaneState {
  readonly phase: Phase;
  readonly busy: Busy | null;
  /** All sheets, as they were called when last asked for. */
  readonly sheets: readonly SheetInfo[];
  /** The forms of the workbook, in the order of its tabs. */
  readonly forms: readonly FormPlace[];
  /** Of those, what the last check of each has found; without those of a sheet that was edited since. */
  readonly all: readonly CheckedSheet[];
  /** One sentence for each sheet that looks like a form and was not checked (blank templates). */
  readonly leftOut: readonly string[];
  /** The last result, also while it is stale or being renewed. */
  readonly checked: CheckedSheet | null;
  /** When its cells were read; null where none were. */
  readonly checkedAt: Date | null;
  /** Set in phase `unreadable`: why nothing could be checked. */
  readonly failure: Notice | null;
  readonly notice: Notice | null;
  /** Said once: the browser keeps nothing for the next time. */
  readonly unkept: Notice | null;
  /** The host waits for the person to finish typing in a cell. */
  readonly waiting: boolean;
  /** The cell with a finding that the person selected last; another object each time. */
  readonly pointed: Cell | null;
  readonly preview: Preview | null;
  /** Writes that can be taken back, the last one last. */
  readonly written: readonly Written[];
  /** Names of the sheets our marks are known to be on. */
  readonly marked: readonly string[];
  /** The marks this session has set last, by the id of their sheet. */
  readonly lastMarks: Readonly<Record<string, Marks>>;
  readonly ignored: readonly Ignored[];
  readonly settings: Settings;
}
