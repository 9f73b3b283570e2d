import { Decimal, format, HUNDRED, sum, ZERO } from '../../engine/decimal';
import type { FormRow } from './form-row';

/**
 * What the money of many forms comes to, in 万元: amounts of another unit were converted as they were
 * read, where the form names it. Each sentence says how many forms it is of.
 */
export function moneyLines(rows: readonly FormRow[]): readonly string[] {
  const apart = rows.filter(({ twoUnits }) => twoUnits).length;
  const usable = rows.filter(({ twoUnits }) => !twoUnits);
  const budgets = usable.filter(({ budget }) => budget !== '');
  const spent = usable.filter((row) => row.spent !== '');
  return [
    `预算合计 ${amount(budgets.map(({ budget }) => budget))} 万元（${budgets.length} 份）；支出合计 ${amount(spent.map((row) => row.spent))} 万元（${spent.length} 份）。`,
    UNITS,
    ...rateLine(usable),
    ...scoreLine(usable),
    ...(apart > 0 ? [`${apart} 份的预算和支出不是一个单位，没有计入合计。`] : []),
  ];
}

/** What cannot be told from the forms: whether bare figures are of the unit they are taken for. */
const UNITS =
  '表上写明单位是元的，换算成万元计入；没有写明单位的当作万元，实际填元的请先在表上写明单位。';

function amount(amounts: readonly string[]): string {
  return format(sum(amounts.map((one) => new Decimal(one))), 4);
}

/** Spending and budget of the same forms: one of which only the budget is known would lower it. */
function rateLine(rows: readonly FormRow[]): readonly string[] {
  const both = rows.filter(({ budget, spent }) => budget !== '' && spent !== '');
  const budget = sum(both.map((row) => new Decimal(row.budget)));
  if (!budget.greaterThan(ZERO)) return [];
  const spent = sum(both.map((row) => new Decimal(row.spent)));
  const rate = format(spent.times(HUNDRED).dividedBy(budget), 2);
  return [`按金额加权的执行率 ${rate}%（预算和支出都有的 ${both.length} 份）。`];
}

/** Weighted by the budget; forms of other full marks cannot be averaged with those of 100. */
function scoreLine(rows: readonly FormRow[]): readonly string[] {
  const scored = rows.filter(({ budget, claimed, weight }) => {
    const known = budget !== '' && claimed !== '' && new Decimal(budget).greaterThan(ZERO);
    return known && new Decimal(weight).equals(HUNDRED);
  });
  if (scored.length === 0) return [];
  const known = scored.filter(({ recomputed }) => recomputed !== '');
  const recomputed =
    known.length === 0 ? '' : `，核算 ${mean('recomputed', known)} 分（${known.length} 份）`;
  return [
    `按预算加权的平均分：自评 ${mean('claimed', scored)} 分（满分 100 的 ${scored.length} 份）${recomputed}。`,
  ];
}

/** Of scores, weighted by the budgets. */
function mean(name: 'claimed' | 'recomputed', rows: readonly FormRow[]): string {
  const budget = sum(rows.map((row) => new Decimal(row.budget)));
  const points = sum(rows.map((row) => new Decimal(row[name]).times(row.budget)));
  return format(points.dividedBy(budget), 2);
}
