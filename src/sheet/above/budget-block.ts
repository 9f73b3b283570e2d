import { ONE, type Decimal } from '../../engine/decimal';
import { least } from '../../engine/extremes';
import { wordsOf } from '../../engine/language/lexicon';
import { pointsOf } from '../../engine/language/points';
import { firstDigit } from '../../engine/language/signs';
import { blank } from '../../engine/model/blank';
import type { Entry } from '../../engine/model/form';
import { cellAt } from '../cells/sheet-rows';
import type { FundsWord } from '../words/funds-label';
import { amountOf, unitOfLabel } from './amount';
import { BUDGET, isBudget, toldApart } from './budget-columns';
import { isLabel, type AboveCell, type AboveLine } from './lines';

/** One row of the budget block. */
export interface BudgetRow {
  readonly row: number;
  /** 年度资金总额, 其中：财政拨款; the row's first number where it has no label. */
  readonly label: Entry;
  /** What stands under a header; null where the block has no such column. */
  at(word: FundsWord): Entry | null;
  /** The unit that the header or label itself names: 全年执行数（元）; null where it names none. */
  unitOf(word: FundsWord): Decimal | null;
}

/** The grid 年度资金总额 … 预算数 执行数 分值 执行率 得分 above the table. */
export interface BudgetBlock {
  readonly headers: readonly AboveCell[];
  readonly headerRow: number;
  readonly total: BudgetRow;
  /** The 其中 rows. */
  readonly parts: readonly BudgetRow[];
}

/** No row holds the headers of labels in several. */
const NO_ROW = -1;
/** The total and its parts are no more, by and large. */
const MOST_ROWS = 8;
const PARTS = [
  ...wordsOf('levels'),
  ...'其中 拨款 资金 结转 补助 其他 自筹 财政 贷款 基本支出 项目支出'.split(' '),
];
/** 基本支出 and 项目支出 may stand above what they add up to. */
const SUMS = ['合计', '总计', '总额'];
const CARRIED = ['上年结转', '年初结转'];

/** Finds the budget block above the table; null if there is none. */
export function findBudgetBlock(lines: readonly AboveLine[]): BudgetBlock | null {
  for (const [index, line] of lines.entries()) {
    const { row: headerRow } = line;
    const named = withExecuted(line.cells);
    const below = lines.slice(index + 1, index + 3).flatMap(({ cells }) => cells);
    const oneLine = blockInLine(headerRow, toldApart(named, valueBeside), below);
    if (oneLine !== null) return oneLine;
    const headers = toldApart(named, valueBelow(lines.slice(index + 1), named));
    const columns = columnsOf(headers);
    if (!makesBlock(columns)) continue;
    const [total, ...parts] = rowsBelow(lines.slice(index + 1), columns, unitsOf(headers));
    return total === undefined ? null : { headers, headerRow, total, parts };
  }
  return blockInLines(lines);
}

/** 当年预算数 and 预算执行数, each with its amount beside it, in two rows or more. */
function blockInLines(lines: readonly AboveLine[]): BudgetBlock | null {
  const cells = lines.flatMap((line) => line.cells);
  return blockInLine(NO_ROW, toldApart(cells, valueBeside));
}

/**
 * Labels with their amounts beside them: 预算数 | 1280 | 实际支出数 | 1216 | 预算执行率 | 95%. The rate may
 * stand among the cells `below`.
 */
function blockInLine(
  row: number,
  cells: readonly AboveCell[],
  below: readonly AboveCell[] = [],
): BudgetBlock | null {
  const labels = new Map<FundsWord, AboveCell>();
  for (const cell of cells)
    if (cell.funds !== null && valueBeside(cell) !== null && !labels.has(cell.funds))
      labels.set(cell.funds, cell);
  const at = (word: FundsWord) => {
    const label = labels.get(word);
    return label === undefined ? null : valueBeside(label);
  };
  const [first] = labels.values();
  if (first === undefined || !hasMoney(BUDGET.map(at)) || !hasMoney([at('executed')])) return null;
  const rate = below.find((cell) => cell.funds === 'rate' && isFigure(valueBeside(cell)));
  if (rate !== undefined && !labels.has('rate')) labels.set('rate', rate);
  const unitOf = (word: FundsWord) => unitOfLabel(labels.get(word)?.entry ?? first.entry);
  const label = row === NO_ROW ? first : (cells[0] ?? first);
  const total = { row: label.entry.cell.row, label: label.entry, at, unitOf };
  return { headers: [], headerRow: row, total, parts: [] };
}

/** 97% or 97: words beside a rate may be the next header. */
function isFigure(entry: Entry | null): boolean {
  return entry !== null && firstDigit(entry.plain) === 0;
}

function valueBeside({ next }: AboveCell): Entry | null {
  return next === null || isLabel(next) ? null : next.entry;
}

function under({ cells }: AboveLine, { entry }: AboveCell): Entry | null {
  return cellAt(cells, entry.cell.column)?.entry ?? null;
}

function isMoney(entry: Entry | null): boolean {
  return entry !== null && amountOf(entry, ONE)?.value.isZero() === false;
}

/** What stands under a header in the first row that has any money under one. */
function valueBelow(
  lines: readonly AboveLine[],
  headers: readonly AboveCell[],
): (header: AboveCell) => Entry | null {
  const columns = headers.filter(({ funds }) => isBudget(funds));
  const filled = lines
    .slice(0, MOST_ROWS)
    .find((line) => columns.some((header) => isMoney(under(line, header))));
  return (header) => (filled === undefined ? null : under(filled, header));
}

/**
 * 执行 beside a budget is what was spent of it, where no label says so in full; 预算金额 and 实际支出 are
 * a budget and what was spent of it where a rate stands beside them.
 */
function withExecuted(cells: readonly AboveCell[]): readonly AboveCell[] {
  const words = cells.map(({ funds }) => funds);
  const budgeted = words.includes('planned') || words.some(isBudget);
  if (budgeted && words.includes('paid') && words.includes('rate'))
    return cells.map((cell) => ({ ...cell, funds: inGrid(cell.funds) }));
  if (words.includes('executed') || !words.some(isBudget)) return cells;
  return cells.map((cell) => (cell.funds === 'spent' ? { ...cell, funds: 'executed' } : cell));
}

function inGrid(word: FundsWord | null): FundsWord | null {
  if (word === 'planned') return 'initial';
  return word === 'paid' ? 'executed' : word;
}

/** A budget with what was spent of it or, should that go by an unusual name, with its scored rate. */
function makesBlock(columns: ReadonlyMap<FundsWord, number>): boolean {
  const scored = columns.has('rate') && (columns.has('points') || columns.has('score'));
  return BUDGET.some((word) => columns.has(word)) && (columns.has('executed') || scored);
}

function columnsOf(headers: readonly AboveCell[]): ReadonlyMap<FundsWord, number> {
  const columns = new Map<FundsWord, number>();
  for (const { entry, label, funds } of headers) {
    const word = CARRIED.some((start) => label.startsWith(start)) ? 'carried' : funds;
    if (word !== null && !columns.has(word)) columns.set(word, entry.cell.column);
  }
  return columns;
}

function unitsOf(headers: readonly AboveCell[]): BudgetRow['unitOf'] {
  return (word) => {
    const header = headers.find(({ funds }) => funds === word);
    return header === undefined ? null : unitOfLabel(header.entry);
  };
}

/** The total first, which stands above its parts or, called 合计, below; all are called so. */
function rowsBelow(
  lines: readonly AboveLine[],
  columns: ReadonlyMap<FundsWord, number>,
  unitOf: BudgetRow['unitOf'],
): readonly BudgetRow[] {
  const found: BudgetRow[] = [];
  let summed = false;
  for (const { row, cells } of lines) {
    const label = labelOf(cells, columns);
    if (label === null) break;
    const at = (word: FundsWord) => {
      const column = columns.get(word);
      return column === undefined ? null : (cellAt(cells, column)?.entry ?? blank({ row, column }));
    };
    const names = (words: readonly string[]) => words.some((word) => label.label.includes(word));
    const unnamedTotal = found.length === 0 && hasAmount([...BUDGET.map(at), at('executed')]);
    const own = { row, label: label.entry, at, unitOf };
    if (found.length > 0 && names(SUMS)) return summed ? found : [own, ...found];
    if (!unnamedTotal && !names(PARTS)) break;
    summed ||= names(SUMS);
    found.push(own);
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

/** The same beside its label, where the unit may stand behind the number: 100万元. */
function hasMoney(entries: readonly (Entry | null)[]): boolean {
  return entries.some((entry) => entry !== null && amountOf(entry, ONE) !== null);
}

function hasAmount(entries: readonly (Entry | null)[]): boolean {
  return entries.some((entry) => entry !== null && pointsOf(entry) !== null);
}
