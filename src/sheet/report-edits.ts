import { Decimal, format, HUNDRED } from '../engine/decimal';
import { isPointsAlone } from '../engine/language/points';
import type { Cell, Entry, Indicator } from '../engine/model/form';
import type { Finding, Prompt, Report } from '../engine/report/report';
import { untouchedIn } from '../engine/report/untouched';
import { printCell } from './address';
import { sheetCells, type SheetCells } from './cells/sheet-cells';
import type { CellWrite, Content, Edits, Guard } from './edits';
import type { Grid } from './grid';
import { reportMarks } from './report-marks';

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Writes every prompt and marks the findings of all reports of a sheet: its marks are one set. The
 * grid must be the one the reports were made from: the guards say what its rows held then.
 */
export function promptAndMarkEdits(grid: Grid, ...reports: readonly Report[]): Edits {
  return writePrompts(
    grid,
    reports,
    reports.flatMap(({ prompts }) => prompts),
  );
}

/** The same with the prompts that no row has to have, for a person to choose from. */
export function offeredEdits(grid: Grid, ...reports: readonly Report[]): Edits {
  return writePrompts(
    grid,
    reports,
    reports.flatMap(({ prompts, offers }) => [...prompts, ...offers]),
  );
}

function writePrompts(grid: Grid, reports: readonly Report[], prompts: readonly Prompt[]): Edits {
  const cells = sheetCells(grid);
  const writes = prompts.map(({ cell, text }): CellWrite => {
    return { cell, before: cells.content(cell), after: { kind: 'text', value: text } };
  });
  const marks = reportMarks(reports);
  const targets = [
    ...writes.map(({ cell }) => cell),
    ...marks.error,
    ...marks.warning,
    ...marks.failing.map(({ row, firstColumn: column }) => ({ row, column })),
  ];
  return { writes, guards: guardsOf(cells, reports, targets), marks };
}

/**
 * Takes out every prompt that is exactly as we wrote it, whether or not its row is still failing; one
 * that holds a word of a person is left alone. Marks stay as they are.
 */
export function clearPromptEdits(grid: Grid, ...reports: readonly Report[]): Edits {
  const cells = sheetCells(grid);
  const reasons = reports.flatMap(({ form, assessments }) => {
    const isUntouched = untouchedIn(form, assessments);
    return form.indicators.flatMap(({ reason }) =>
      reason !== null && isUntouched(reason.text) ? [reason.cell] : [],
    );
  });
  const writes = reasons.map((cell): CellWrite => {
    return { cell, before: cells.content(cell), after: { kind: 'blank', value: '' } };
  });
  return { writes, guards: guardsOf(cells, reports, reasons), marks: null };
}

/**
 * Types the suggestions of findings into their cells and leaves marks as they are. A cell that shows a
 * percentage gets 0.0232 for 2.32 points.
 */
export function suggestionEdits(grid: Grid, report: Report, findings: readonly Finding[]): Edits {
  const cells = sheetCells(grid);
  const writes = findings.flatMap(({ cell, suggestion }): readonly CellWrite[] => {
    if (suggestion === null) return [];
    const before = cells.content(cell);
    const entry = cells.entry(cell);
    const words = wordsAround(entry, suggestion);
    if (words === null) return [];
    const after =
      words.join('') === ''
        ? typed(suggestion, isScaled(entry, before))
        : asText(words.join(suggestion));
    return [{ cell, before, after }];
  });
  const targets = writes.map(({ cell }) => cell);
  return { writes, guards: guardsOf(cells, [report], targets), marks: null };
}

/**
 * What stands around a value in its own cell and has to stay there: 绩效等级： of 绩效等级：优, 总分： and
 * 分（优） of 总分：95分（优）; '' for a value alone, or for words in the place of a number. Null where there are several labels or numbers, as
 * nobody knows which value is meant.
 */
function wordsAround(entry: Entry, suggestion: string): readonly [string, string] | null {
  const { kind, text: held } = entry;
  if (kind !== 'text' || isPointsAlone(entry)) return ['', ''];
  const colons = held.split(/[:：]/).length - 1;
  if (colons > 1) return null;
  const value = held.search(/[:：]/) + 1;
  const label = held.slice(0, value);
  if (!NUMBER.test(suggestion)) return [label, ''];
  const [before = '', after, ...others] = held.slice(value).split(/\d+(?:\.\d+)?/);
  if (after === undefined) return [label, ''];
  return others.length > 0 ? null : [label + before, after];
}

/** The cell stores 0.9 for the 90% it shows; one whose % is mere text in its format stores 90. */
export function isScaled({ percent, number }: Entry, { kind, value }: Content): boolean {
  if (!percent || kind !== 'number' || number === null) return false;
  return number.isZero() || !number.equals(new Decimal(value).div(HUNDRED));
}

function asText(value: string): Content {
  return { kind: 'text', value };
}

function typed(suggestion: string, percent: boolean): Content {
  if (!NUMBER.test(suggestion)) return asText(suggestion);
  const number = new Decimal(suggestion);
  return { kind: 'number', value: format(percent ? number.div(HUNDRED) : number) };
}

/** The targets and, where one stands in an indicator's row, that whole row. */
function guardsOf(
  cells: SheetCells,
  reports: readonly Report[],
  targets: readonly Cell[],
): readonly Guard[] {
  const indicators = reports.flatMap(({ form }) => form.indicators);
  const rows = new Map(indicators.map((indicator) => [indicator.row, indicator]));
  const guarded = new Map<string, Cell>();
  for (const target of targets) {
    const indicator = rows.get(target.row);
    const whole = indicator === undefined ? [] : rowCells(indicator);
    for (const cell of [...whole, target]) guarded.set(printCell(cell), cell);
  }
  return [...guarded.values()].map((cell) => ({ cell, content: cells.content(cell) }));
}

function rowCells(indicator: Indicator): readonly Cell[] {
  const { name, weight, expected, actual, score, reason } = indicator;
  return [name, weight, expected, actual, score, reason].flatMap((entry) => entry?.cell ?? []);
}
