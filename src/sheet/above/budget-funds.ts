import { sum, type Decimal } from '../../engine/decimal';
import type { Amount, Entry, Field, FundsRow, SplitAmount } from '../../engine/model/form';
import { isAnswered, isFilled } from '../cells/filled';
import { cellAt } from '../cells/sheet-rows';
import type { FundsWord } from '../words/funds-label';
import { amountOf } from './amount';
import type { BudgetBlock, BudgetRow } from './budget-block';
import { fieldOf } from './field';
import type { AboveCell } from './lines';

/** The money of the budget block in 万元. */
export interface BudgetFunds {
  readonly budget: Amount | null;
  readonly spent: SplitAmount | null;
  /** The row of the total is blank or zero, so that the 其中 rows are added up instead. */
  readonly fromParts: boolean;
  /** 全年预算数 and 全年执行数 of the total row; none where its parts are added up instead. */
  readonly fields: readonly Field[];
  /** Each row as printed, that of the total first. */
  readonly rows: readonly FundsRow[];
}

/** Reads the total row, or the 其中 rows where only they are filled in. */
export function readBudgetFunds(
  { headers, total, parts }: BudgetBlock,
  unit: Decimal,
): BudgetFunds {
  const budgetOf = (row: BudgetRow) => budgetIn(row, unit);
  const spentOf = (row: BudgetRow) => amountIn(row, 'executed', unit);
  const says = (row: BudgetRow) =>
    [budgetOf(row), spentOf(row)].some((amount) => amount?.value.isZero() === false);
  const fromParts = !says(total) && parts.some(says);
  const read = (own: Entry | null, amountOfRow: (row: BudgetRow) => Amount | null) => {
    const amounts = parts.flatMap((part) => amountOfRow(part) ?? []);
    // One column alone may be filled in for the parts only.
    const blank = !isFilled(own) && amounts.some(({ value }) => !value.isZero());
    if (own === null || (!fromParts && !blank)) return amountOfRow(total);
    return { cell: own.cell, value: sum(amounts.map(({ value }) => value)) };
  };
  const spent = read(total.at('executed'), spentOf);
  return {
    budget: read(total.at('adjusted') ?? total.at('change') ?? total.at('initial'), budgetOf),
    spent: spent === null ? null : { local: spent, transferred: null },
    fromParts,
    rows: [total, ...parts].map((row) => ({
      label: row.label,
      initial: amountIn(row, 'initial', unit),
      carried: amountIn(row, 'carried', unit),
      change: amountIn(row, 'change', unit),
      adjusted: amountIn(row, 'adjusted', unit),
      executed: spentOf(row),
      rate: row.at('rate'),
    })),
    fields: fromParts
      ? []
      : [total.at('adjusted') ?? total.at('initial'), total.at('executed')].flatMap((entry) =>
          fieldUnder(headers, entry),
        ),
  };
}

/** The budget execution is measured by; a negative one is none, whatever else it may be. */
function budgetIn(row: BudgetRow, unit: Decimal): Amount | null {
  const budget = adjustedIn(row, unit);
  return budget?.value.lessThan(0) ? null : budget;
}

/** The budget as adjusted during the year. */
function adjustedIn(row: BudgetRow, unit: Decimal): Amount | null {
  const adjusted = row.at('adjusted');
  if (isFilled(adjusted)) return amountIn(row, 'adjusted', unit);
  const initial = amountIn(row, 'initial', unit);
  if (!isFilled(row.at('change'))) return initial;
  const change = amountIn(row, 'change', unit);
  return initial === null || change === null
    ? change
    : changed(initial, change, amountIn(row, 'executed', unit));
}

/**
 * 预算调整数 beside 年初预算数 is the budget after the change in some forms, and in others what was
 * added or cut. It is taken for whichever lies nearer to what was spent; no budget is negative or zero.
 */
function changed(initial: Amount, change: Amount, spent: Amount | null): Amount {
  const sumOfBoth = { cell: change.cell, value: initial.value.plus(change.value) };
  if (!change.value.greaterThan(0)) return sumOfBoth;
  const apart = ({ value }: Amount) => value.minus(spent?.value ?? value).abs();
  return apart(change).greaterThan(apart(sumOfBoth)) ? sumOfBoth : change;
}

function fieldUnder(headers: readonly AboveCell[], entry: Entry | null): readonly Field[] {
  const header = entry === null ? undefined : cellAt(headers, entry.cell.column);
  if (entry === null || header === undefined) return [];
  return [fieldOf(header.label, isAnswered(entry), entry)];
}

function amountIn(row: BudgetRow, word: FundsWord, unit: Decimal): Amount | null {
  const entry = row.at(word);
  return entry === null ? null : amountOf(entry, row.unitOf(word) ?? unit);
}
