import { HUNDRED, sum, type Decimal } from '../../engine/decimal';
import { isExecutionName } from '../../engine/language/execution-name';
import type { Indicator, Skipped } from '../../engine/model/form';
import type { Table } from '../table/table';
import { findBudgetBlock } from './budget-block';
import { readBudgetFunds, type BudgetFunds } from './budget-funds';
import { budgetIndicator } from './budget-indicator';
import type { AboveLine } from './lines';

const FROM_PARTS = '资金总额这一行没有填写，按下面各行相加计算。';
const IN_TABLE = '评分表里已有预算执行率，这里的分值不重复计算。';

/** What the budget block above a table says. */
export interface Budget {
  readonly headerRow: number;
  readonly money: BudgetFunds;
  /** Null where it carries no points, or the table scores the execution itself. */
  readonly indicator: Indicator | null;
  readonly unscoredRate: boolean;
  readonly skipped: readonly Skipped[];
}

/** Reads the budget block above `table`; null if there is none. */
export function readBudget(
  lines: readonly AboveLine[],
  unit: Decimal,
  table: Table,
): Budget | null {
  const block = findBudgetBlock(lines);
  if (block === null) return null;
  const money = readBudgetFunds(block, unit);
  const { fromParts } = money;
  const grouped = table.groups.some(({ level }) => level === 1);
  const rest = HUNDRED.minus(sum(table.indicators.flatMap(({ points }) => points ?? [])));
  const scored = budgetIndicator(block, { fromParts, grouped, rest });
  const isScoredThere = table.indicators.some(({ name }) => isExecutionName(name.plain));
  // Where only the points of the block make those of the table a hundred, the form scores both.
  const inTable = isScoredThere && scored?.points?.equals(rest) !== true;
  const skipped: Skipped[] = [];
  if (fromParts) skipped.push({ row: block.total.row, why: FROM_PARTS });
  if (scored !== null && inTable) skipped.push({ row: scored.row, why: IN_TABLE });
  return {
    headerRow: block.headerRow,
    money,
    indicator: inTable ? null : scored,
    unscoredRate: scored === null && block.total.at('rate') !== null,
    skipped,
  };
}
