import { format, HUNDRED, isPrintedOf, type Decimal } from '../decimal';
import type { Amount, Entry, FundsRow } from '../model/form';
import { isOffByUnit, totalSpent } from '../model/funds';
import { asPrinted, printedRates } from '../model/printed-rate';
import { isExecutionRow } from '../report/execution-row';
import { rule } from '../rule';

export const fundsRate = rule({
  id: 'funds-rate',
  severity: 'warning',
  title: '预算执行率与资金情况算出的不同',
  why: '执行率是全年执行数除以全年（调整后）预算数，三个数对不上会被退回。',
  fix: '核对预算数和执行数，把执行率改成算出来的数。',
  messages: {
    wrong: '执行率写的是 {printed}，{spent}÷{budget} 是 {rate}%，请改正。',
    initial:
      '执行率写的是 {printed}，看起来是按年初预算数算的；按全年（调整后）预算数，{spent}÷{budget} 是 {rate}%，请改正。',
  },
  *check({ funds }, { assessments }) {
    const [total] = funds.rows;
    for (const row of funds.rows) {
      const budget = row === total ? funds.budget : budgetOf(row);
      yield* compared(row.rate, row.executed?.value ?? null, budget, row.initial);
    }
    for (const assessment of assessments) {
      const { indicator, derivations } = assessment;
      // A rate that the reason derives counts what 资金情况 does not.
      if (!isExecutionRow(assessment) || indicator.kind === 'budget' || derivations.length > 0)
        continue;
      yield* compared(indicator.actual, totalSpent(funds), funds.budget, total?.initial ?? null);
    }
  },
});

/** What a 其中 row is measured by; where a change is printed beside it, it is not known for sure. */
function budgetOf({ adjusted, initial, change }: FundsRow): Amount | null {
  return adjusted ?? (change === null ? initial : null);
}

function* compared(
  entry: Entry | null,
  spent: Decimal | null,
  budget: Amount | null,
  initial: Amount | null,
) {
  const printed = entry === null ? [] : printedRates(entry);
  if (entry === null || printed.length === 0 || spent === null || !budget?.value.greaterThan(0))
    return;
  // Amounts in two units are said by funds-balance.
  if (isOffByUnit(spent, budget.value)) return;
  const rateOf = (whole: Decimal) => spent.dividedBy(whole).times(HUNDRED);
  const isRate = (whole: Decimal) => printed.some((one) => isPrintedOf(one, rateOf(whole)));
  if (isRate(budget.value)) return;
  const byInitial = initial?.value.greaterThan(0) && isRate(initial.value);
  yield {
    cell: entry.cell,
    also: [budget.cell],
    message: byInitial ? ('initial' as const) : ('wrong' as const),
    data: {
      printed: entry.text,
      spent: format(spent),
      budget: format(budget.value),
      rate: format(rateOf(budget.value), 2),
    },
    suggestion: asPrinted(rateOf(budget.value), entry),
    choice: true,
  };
}
