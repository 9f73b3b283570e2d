import { type RowCell, type SheetRow } from '../cells/sheet-rows';

/** What belongs to the one year of a 评价, in the headers of a table that plans for several. */
const OF_THE_YEAR = ['年度', '当年', '本年'];
/** No header stands further above the columns it holds for. */
const REACH = 3;

/**
 * The rows without the columns of other years. Declarations for several years print the targets of the
 * whole span (实施期, 中期) beside those of the year, as a column or as a whole half of the table; where
 * no header says which is the year's, all columns stay.
 */
export function annualColumns(rows: readonly SheetRow[]): readonly SheetRow[] {
  const other = otherHalf(rows) ?? otherValues(rows);
  if (other === null) return rows;
  return rows.map((row) => {
    if (row.row < other.row) return row;
    const cells = row.cells.filter(({ entry: { cell } }) => !other.columns.has(cell.column));
    return { row: row.row, cells, hasHeader: cells.some(({ header }) => header !== null) };
  });
}

/** Columns that are left out, from a row on. */
interface LeftOut {
  readonly row: number;
  readonly columns: ReadonlySet<number>;
}

/** 二级指标, 三级指标 and 指标值 once for the span and once for the year. */
function otherHalf(rows: readonly SheetRow[]): LeftOut | null {
  for (const [index, { row, cells }] of rows.entries()) {
    const names = cells.filter(({ header }) => header?.word === 'level3');
    const [first, second, ...more] = names;
    if (first === undefined || second === undefined || more.length > 0) continue;
    const right = startOf(cells, second, first);
    const left = startOf(cells, first, null);
    const end = cells.at(-1)?.entry.cell.column ?? right;
    const halves = [
      [left, right - 1],
      [right, end],
    ] as const;
    const above = rows.slice(Math.max(0, index - REACH), index).flatMap((one) => one.cells);
    const annual = halves.findIndex(([from, to]) => above.some((cell) => isOver(cell, from, to)));
    const other = halves[annual === 0 ? 1 : 0];
    return annual === -1 ? null : { row, columns: columnsOf(other[0], other[1]) };
  }
  return null;
}

/** Where the half begins that a 三级指标 belongs to: at 二级指标 on its left, if that is its own. */
function startOf(cells: readonly RowCell[], name: RowCell, before: RowCell | null): number {
  const { column } = name.entry.cell;
  const after = before?.entry.cell.column ?? -1;
  const level2 = cells.findLast(
    ({ entry: { cell }, header }) =>
      header?.word === 'level2' && cell.column < column && cell.column > after,
  );
  return level2?.entry.cell.column ?? column;
}

function isOver({ entry: { cell }, label }: RowCell, from: number, to: number): boolean {
  return cell.column >= from && cell.column <= to && isOfTheYear(label);
}

/** 总体目标值 beside 年度目标值. */
function otherValues(rows: readonly SheetRow[]): LeftOut | null {
  for (const { row, cells } of rows) {
    if (!cells.some(({ header }) => header?.word === 'level3' || header?.word === 'name')) continue;
    const values = cells.filter(({ header }) => isValue(header?.word));
    const others = values.filter(({ label }) => !isOfTheYear(label));
    if (values.length < 2 || others.length !== values.length - 1) continue;
    return { row, columns: new Set(others.map(({ entry }) => entry.cell.column)) };
  }
  return null;
}

function isValue(word: string | undefined): boolean {
  return word === 'expected' || word === 'value';
}

function isOfTheYear(label: string): boolean {
  return OF_THE_YEAR.some((word) => label.includes(word));
}

function columnsOf(from: number, to: number): ReadonlySet<number> {
  return new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
