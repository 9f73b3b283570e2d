import type {
  Entry,
  Field,
  Funds,
  Indicator,
  PrintedTotal,
  Skipped,
} from '../../engine/model/form';
import type { SheetRow } from '../cells/sheet-rows';
import type { Table } from '../table/table';
import { readAllocation } from './allocation';
import { amountOf, moneyUnit } from './amount';
import { readBudget } from './budget';
import { readFields } from './fields';
import { aboveLines } from './lines';
import { readTotalAbove } from './total-above';
import { valuePlaces } from './value-place';
import { titlesIn } from './year-in-title';

/** The part of the form above the header of the table. */
export interface AboveTable {
  readonly titles: readonly Entry[];
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
  const allocation = readAllocation(lines, unit, placeOf);
  const budget = readBudget(lines, unit, table);
  return {
    titles: titlesIn(lines),
    fields: [
      ...readings.map(({ field }) => field),
      ...allocation.fields,
      ...(budget?.money.fields ?? []),
    ],
    funds: {
      evaluated: evaluated === undefined ? null : amountOf(evaluated, unit),
      budget: allocation.budget ?? budget?.money.budget ?? null,
      allocated: allocation.allocated,
      spent: allocation.spent ?? budget?.money.spent ?? null,
      unscoredRate: budget?.unscoredRate ?? false,
      rows: budget?.money.rows ?? [],
    },
    budget: budget?.indicator ?? null,
    total: readTotalAbove(lines, budget?.headerRow ?? null),
    goals: readings
      .filter(({ goal, field }) => goal && field.filled && field.text !== null)
      .map(({ value }) => value),
    skipped: budget?.skipped ?? [],
  };
}
