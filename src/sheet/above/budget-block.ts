import { least } from '../../engine/extremes';
import { pointsOf } from '../../engine/language/points';
import type { Entry } from '../../engine/model/form';
import { blank } from '../cells/entry';
import { cellAt } from '../cells/sheet-rows';
import type { FundsWord } from '../words/funds-label';
import { isLabel, type AboveCell, type AboveLine } from './lines';

/** One row of the budget block. */
export interface BudgetRow {
  readonly row: number;
  /** 年度资金总额, 其中：财政拨款; the row's first number where it has no label. */
  readonly label: Entry;
  /** What stands under a header; null where the block has no such column. */
  at(word: FundsWord): Entry | null;
}

/** The grid 年度资金总额 … 预算数 执行数 分值 执行率 得分 above the table. */
export interface BudgetBlock {
  readonly headers: readonly AboveCell[];
  readonly headerRow: number;
  readonly total: BudgetRow;
  /** The 其中 rows. */
  readonly parts: readonly BudgetRow[];
}

const BUDGET: readonly FundsWord[] = ['adjusted', 'change', 'initial'];
const PART = /其中|拨款|资金|结转|上级|本级|中央|省级|市级|县级|补助|其他|自筹|财政|贷款/;

/** Finds the budget block above the table; null if there is none. */
export function findBudgetBlock(lines: readonly AboveLine[]): BudgetBlock | null {
  for (const [index, line] of lines.entries()) {
    const oneLine = blockInLine(line);
    if (oneLine !== null) return oneLine;
    const { row: headerRow, cells: headers } = line;
    const columns = columnsOf(headers);
    if (!makesBlock(columns)) continue;
    const [total, ...parts] = rowsBelow(lines.slice(index + 1), columns);
    return total === undefined ? null : { headers, headerRow, total, parts };
  }
  return null;
}

/** Each label with its amount beside it: 预算数 | 1280 | 实际支出数 | 1216 | 预算执行率 | 95%. */
function blockInLine({ row, cells }: AboveLine): BudgetBlock | null {
  const values = new Map<FundsWord, Entry>();
  for (const { funds, next } of cells)
    if (funds !== null && next !== null && !isLabel(next) && !values.has(funds))
      values.set(funds, next.entry);
  const at = (word: FundsWord) => values.get(word) ?? null;
  const [label] = cells;
  if (label === undefined || !hasAmount(BUDGET.map(at)) || !hasAmount([at('executed')]))
    return null;
  return { headers: [], headerRow: row, total: { row, label: label.entry, at }, parts: [] };
}

/** A budget with what was spent of it or, should that go by an unusual name, with its scored rate. */
function makesBlock(columns: ReadonlyMap<FundsWord, number>): boolean {
  const scored = columns.has('rate') && (columns.has('points') || columns.has('score'));
  return BUDGET.some((word) => columns.has(word)) && (columns.has('executed') || scored);
}

function columnsOf(headers: readonly AboveCell[]): ReadonlyMap<FundsWord, number> {
  const columns = new Map<FundsWord, number>();
  for (const { entry, funds } of headers)
    if (funds !== null && !columns.has(funds)) columns.set(funds, entry.cell.column);
  return columns;
}

/** The total is the first row below the header; parts follow as long as they are called so. */
function rowsBelow(
  lines: readonly AboveLine[],
  columns: ReadonlyMap<FundsWord, number>,
): readonly BudgetRow[] {
  const found: BudgetRow[] = [];
  for (const { row, cells } of lines) {
    const label = labelOf(cells, columns);
    if (label === null) break;
    const at = (word: FundsWord) => {
      const column = columns.get(word);
      return column === undefined ? null : (cellAt(cells, column)?.entry ?? blank({ row, column }));
    };
    const unnamedTotal = found.length === 0 && hasAmount([...BUDGET.map(at), at('executed')]);
    if (!unnamedTotal && !PART.test(label.label)) break;
    found.push({ row, label: label.entry, at });
  }
  return found;
}

/** The text nearest to the numbers on their left; a row of numbers alone has its first as label. */
function labelOf(
  cells: readonly AboveCell[],
  columns: ReadonlyMap<FundsWord, number>,
): AboveCell | null {
  const first = least(columns.values());
  const label = cells.findLast(({ entry }) => entry.kind === 'text' && entry.cell.column < first);
  return label ?? cells.find(({ entry }) => entry.cell.column >= first) ?? null;
}

function hasAmount(entries: readonly (Entry | null)[]): boolean {
  return entries.some((entry) => entry !== null && pointsOf(entry) !== null);
}
