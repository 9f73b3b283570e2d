import type {
  Entry,
  Field,
  Funds,
  Indicator,
  PrintedTotal,
  Skipped,
} from '../../engine/model/form';
import { isExecutionName } from '../../engine/language/execution-name';
import { readAllocation } from './allocation';
import { amountOf, moneyUnit } from './amount';
import { findBudgetBlock } from './budget-block';
import { readBudgetFunds } from './budget-funds';
import { budgetIndicator } from './budget-indicator';
import { readFields } from './fields';
import type { SheetRow } from '../cells/sheet-rows';
import type { Table } from '../table/table';
import { aboveLines } from './lines';
import { readTotalAbove } from './total-above';
import { valuePlaces } from './value-place';

/** The part of the form above the header of the table. */
export interface AboveTable {
  readonly fields: readonly Field[];
  readonly funds: Funds;
  /** 预算执行率, where the budget block scores it and no row of the table does. */
  readonly budget: Indicator | null;
  readonly total: PrintedTotal | null;
  /** The goals (预期目标, 实际完成情况). */
  readonly goals: readonly Entry[];
  readonly skipped: readonly Skipped[];
}

/** Reads the rows above `tableRow`, the first row of `table`. */
export function readAbove(rows: readonly SheetRow[], tableRow: number, table: Table): AboveTable {
  const lines = aboveLines(rows, tableRow);
  const unit = moneyUnit(lines);
  const placeOf = valuePlaces(lines);
  const readings = readFields(lines, placeOf);
  const evaluated = readings.find(({ field }) => field.name === '评价金额')?.value;
  const block = findBudgetBlock(lines);
  const money = block === null ? null : readBudgetFunds(block, unit);
  const allocation = readAllocation(lines, unit, placeOf);
  const grouped = table.groups.some(({ level }) => level === 1);
  const scored = block === null ? null : budgetIndicator(block, money?.fromParts ?? false, grouped);
  const inTable = table.indicators.some(({ name }) => isExecutionName(name.plain));
  const skipped: Skipped[] = [];
  if (block !== null && money?.fromParts === true)
    skipped.push({ row: block.total.row, why: '资金总额这一行没有填写，按下面各行相加计算。' });
  if (scored !== null && inTable)
    skipped.push({ row: scored.row, why: '评分表里已有预算执行率，这里的分值不重复计算。' });
  return {
    fields: [...readings.map(({ field }) => field), ...allocation.fields, ...(money?.fields ?? [])],
    funds: {
      evaluated: evaluated === undefined ? null : amountOf(evaluated, unit),
      budget: allocation.budget ?? money?.budget ?? null,
      allocated: allocation.allocated,
      spent: allocation.spent ?? money?.spent ?? null,
      unscoredRate: block !== null && scored === null && block.total.at('rate') !== null,
    },
    budget: inTable ? null : scored,
    total: readTotalAbove(lines, block?.headerRow ?? null),
    goals: readings
      .filter(({ goal, field }) => goal && field.filled && field.text !== null)
      .map(({ value }) => value),
    skipped,
  };
}
