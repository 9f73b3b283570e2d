import type { Entry } from '../../engine/model/form';
import { pointsOf } from '../../engine/language/points';
import { fundsLabel, type FundsWord } from '../words/funds-label';
import { labelText } from '../words/header-words';
import type { SheetCells } from '../cells/sheet-cells';

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
  readonly headers: readonly Entry[];
  readonly headerRow: number;
  readonly total: BudgetRow;
  /** The 其中 rows. */
  readonly parts: readonly BudgetRow[];
}

const BUDGET: readonly FundsWord[] = ['adjusted', 'change', 'initial'];
const PART = /其中|拨款|资金|结转|上级|本级|中央|省级|市级|县级|补助|其他|自筹|财政|贷款/;

/** Finds the budget block above the table; null if there is none. */
export function findBudgetBlock(cells: SheetCells, tableRow: number): BudgetBlock | null {
  const above = cells.rows.filter((row) => row < tableRow);
  for (const [index, headerRow] of above.entries()) {
    const headers = cells.entries(headerRow);
    const columns = columnsOf(headers);
    if (!makesBlock(columns)) continue;
    const [total, ...parts] = rowsBelow(cells, above.slice(index + 1), columns);
    return total === undefined ? null : { headers, headerRow, total, parts };
  }
  return null;
}

/** A budget with what was spent of it or, should that go by an unusual name, with its scored rate. */
function makesBlock(columns: ReadonlyMap<FundsWord, number>): boolean {
  const scored = columns.has('rate') && (columns.has('points') || columns.has('score'));
  return BUDGET.some((word) => columns.has(word)) && (columns.has('executed') || scored);
}

function columnsOf(headers: readonly Entry[]): ReadonlyMap<FundsWord, number> {
  const columns = new Map<FundsWord, number>();
  for (const header of headers) {
    const word = fundsLabel(header);
    if (word !== null && !columns.has(word)) columns.set(word, header.cell.column);
  }
  return columns;
}

/** The total is the first row below the header; parts follow as long as they are called so. */
function rowsBelow(
  cells: SheetCells,
  rows: readonly number[],
  columns: ReadonlyMap<FundsWord, number>,
): readonly BudgetRow[] {
  const found: BudgetRow[] = [];
  for (const row of rows) {
    const label = labelOf(cells, row, columns);
    if (label === null) break;
    const at = (word: FundsWord) => {
      const column = columns.get(word);
      return column === undefined ? null : cells.entry({ row, column });
    };
    const unnamedTotal = found.length === 0 && hasAmount([...BUDGET.map(at), at('executed')]);
    if (!unnamedTotal && !PART.test(labelText(label.plain))) break;
    found.push({ row, label, at });
  }
  return found;
}

/** The text nearest to the numbers on their left; a row of numbers alone has its first as label. */
function labelOf(
  cells: SheetCells,
  row: number,
  columns: ReadonlyMap<FundsWord, number>,
): Entry | null {
  const first = Math.min(...columns.values());
  const entries = cells.entries(row);
  const label = entries.findLast(({ kind, cell }) => kind === 'text' && cell.column < first);
  return label ?? entries.find(({ cell }) => cell.column >= first) ?? null;
}

function hasAmount(entries: readonly (Entry | null)[]): boolean {
  return entries.some((entry) => entry !== null && pointsOf(entry) !== null);
}
