import { printCell } from '../../sheet/address';

/** The cells of one column from one row to another, counted from zero: `F15:F46`. */
export function cellsIn(column: number, first: number, last: number): string {
  return `${printCell({ row: first, column })}:${printCell({ row: last, column })}`;
}

/** A sum, with what is added to it, that stays empty until there is something to add up. */
export function sumOf(cells: string, ...added: readonly string[]): string {
  return `IF(COUNT(${cells})=0,"",ROUND(SUM(${[cells, ...added].join(',')}),2))`;
}

/** The score of 资金支出率: what was paid of the budget, never above the weight. */
export function executionFormula(budget: string, paid: string, weight: string): string {
  const blank = `OR(COUNT(${paid})=0,COUNT(${budget})=0,NOT(ISNUMBER(${weight})))`;
  const share = `MIN(1,MAX(0,SUM(${paid})/SUM(${budget})))`;
  return `IF(${blank},"",IFERROR(MIN(${weight},ROUND(${share}*${weight},2)),""))`;
}
