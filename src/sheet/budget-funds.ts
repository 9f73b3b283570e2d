import { type Decimal, sum } from '../engine/decimal';
import type { Amount, Entry, Field, SplitAmount } from '../engine/form';
import { isBroken } from '../engine/values/broken';
import { amountOf } from './amount';
import type { BudgetBlock, BudgetRow } from './budget-block';
import { isAnswered, isFilled } from './filled';
import { labelText } from './header-text';

/** The money of the budget block in 万元. */
export interface BudgetFunds {
  readonly budget: Amount | null;
  readonly spent: SplitAmount | null;
  /** The row of the total is blank or zero, so that the 其中 rows are added up instead. */
  readonly fromParts: boolean;
  /** 全年预算数 and 全年执行数 of the total row; none where its parts are added up instead. */
  readonly fields: readonly Field[];
}

/** Reads the total row, or the 其中 rows where only they are filled in. */
export function readBudgetFunds(
  { headers, total, parts }: BudgetBlock,
  unit: Decimal,
): BudgetFunds {
  const says = (row: BudgetRow) =>
    [budgetOf(row), row.at('executed')].some(
      (entry) => amountIn(entry, unit)?.value.isZero() === false,
    );
  const fromParts = !says(total) && parts.some(says);
  const read = (pick: (row: BudgetRow) => Entry | null): Amount | null => {
    const own = pick(total);
    if (!fromParts || own === null) return amountIn(own, unit);
    const amounts = parts.flatMap((part) => amountIn(pick(part), unit) ?? []);
    return { cell: own.cell, value: sum(amounts.map(({ value }) => value)) };
  };
  const spent = read((row) => row.at('executed'));
  return {
    budget: read(budgetOf),
    spent: spent === null ? null : { local: spent, transferred: null },
    fromParts,
    fields: fromParts
      ? []
      : [total.at('adjusted') ?? total.at('initial'), total.at('executed')].flatMap((entry) =>
          fieldOf(headers, entry),
        ),
  };
}

/** The budget as adjusted during the year, which is what execution is measured by. */
function budgetOf(row: BudgetRow): Entry | null {
  const [adjusted, initial] = [row.at('adjusted'), row.at('initial')];
  return [adjusted, initial].find(isFilled) ?? adjusted ?? initial;
}

function fieldOf(headers: readonly Entry[], entry: Entry | null): readonly Field[] {
  const header = headers.find(({ cell }) => cell.column === entry?.cell.column);
  if (entry === null || header === undefined) return [];
  const { cell, text } = entry;
  const name = labelText(header.text);
  return [{ name, cell, filled: isAnswered(entry), text: isBroken(entry) ? null : text }];
}

function amountIn(entry: Entry | null, unit: Decimal): Amount | null {
  return entry === null ? null : amountOf(entry, unit);
}
