import { format, HUNDRED, isPrintedOf, type Decimal } from '../decimal';
import type { Amount, Entry, Funds, FundsRow } from '../model/form';
import { isOffByUnit, totalSpent } from '../model/funds';
import { asPrinted, printedRates } from '../model/printed-rate';
import { slipsOf } from '../model/slips';
import type { Repair } from '../report/causes';
import { isExecutionRow } from '../report/execution-row';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

export const fundsRate = rule({
  id: 'funds-rate',
  severity: 'warning',
  title: '预算执行率与资金情况算出的不同',
  messages: {
    wrong: '执行率写的是 {printed}，{spent}÷{budget} 是 {rate}%，请改正。',
    initial:
      '执行率写的是 {printed}，看起来是按年初预算数算的；按全年（调整后）预算数，{spent}÷{budget} 是 {rate}%，请改正。',
  },
  *check({ funds }, { assessments }) {
    const [total] = funds.rows;
    const again = executionRates(assessments);
    const spent = spentAmount(funds);
    for (const row of funds.rows) {
      const budget = row === total ? funds.budget : budgetOf(row);
      const same = row === total ? again.filter((one) => isSameRate(one, row.rate)) : [];
      yield* compared(row.rate, row.executed, budget, row.initial, same);
    }
    for (const rate of again)
      if (total === undefined || !isSameRate(rate, total.rate))
        yield* compared(rate, spent, funds.budget, total?.initial ?? null);
  },
});

/** 预算执行率 as rows of the table have it. A rate that the reason derives counts what 资金情况 does not. */
function executionRates(assessments: readonly Assessment[]): readonly Entry[] {
  return assessments.flatMap((assessment) => {
    const { indicator, derivations } = assessment;
    const isRow = indicator.kind === 'row' && isExecutionRow(assessment);
    return isRow && derivations.length === 0 ? (indicator.actual ?? []) : [];
  });
}

function isSameRate(one: Entry, other: Entry | null): boolean {
  const [a] = printedRates(one);
  const [b] = other === null ? [] : printedRates(other);
  return a !== undefined && b?.rate.equals(a.rate) === true;
}

/** All that was spent, with its cell; of an amount in two parts, that of the first, which is not typed over. */
function spentAmount(funds: Funds): Amount | null {
  const value = totalSpent(funds);
  const { local = null, transferred = null } = funds.spent ?? {};
  const first = local ?? transferred;
  if (value === null || first === null) return null;
  return local !== null && transferred !== null ? { cell: first.cell, value } : first;
}

/** What a 其中 row is measured by; where a change is printed beside it, it is not known for sure. */
function budgetOf({ adjusted, initial, change }: FundsRow): Amount | null {
  return adjusted ?? (change === null ? initial : null);
}

function* compared(
  entry: Entry | null,
  spent: Amount | null,
  budget: Amount | null,
  initial: Amount | null,
  again: readonly Entry[] = [],
) {
  const printed = entry === null ? [] : printedRates(entry);
  if (entry === null || printed.length === 0 || spent === null || !budget?.value.greaterThan(0))
    return;
  // Amounts in two units are said by funds-balance.
  if (isOffByUnit(spent.value, budget.value)) return;
  const isRate = (paid: Decimal, whole: Decimal) =>
    printed.some(({ rate, places }) => isPrintedOf(rate, rateOf(paid, whole), places));
  if (isRate(spent.value, budget.value)) return;
  const byInitial = initial?.value.greaterThan(0) && isRate(spent.value, initial.value);
  const rate = rateOf(spent.value, budget.value);
  yield {
    cell: entry.cell,
    also: [budget.cell, ...again.map(({ cell }) => cell)],
    message: byInitial ? ('initial' as const) : ('wrong' as const),
    data: {
      printed: entry.text,
      spent: format(spent.value),
      budget: format(budget.value),
      rate: format(rate, 2),
    },
    // Above 100 % it is the amounts that are wrong.
    ...(rate.greaterThan(HUNDRED) ? {} : { suggestion: asPrinted(rate, entry) }),
    choice: true,
    repairs: [
      ...mistyped(spent, (value) => isRate(value, budget.value)),
      ...mistyped(budget, (value) => isRate(spent.value, value)),
    ],
  };
}

function rateOf(spent: Decimal, budget: Decimal): Decimal {
  return spent.dividedBy(budget).times(HUNDRED);
}

/** The amount with a slip of typing mended, where one such slip alone makes the rate right. */
function mistyped(
  { cell, value, unit }: Amount,
  isRight: (value: Decimal) => boolean,
): readonly Repair[] {
  const [amount, ...others] = slipsOf(value).filter(isRight);
  return amount === undefined || others.length > 0 ? [] : [{ cell, amount, unit }];
}
