import { Decimal, format, HUNDRED, sum, ZERO } from '../../engine/decimal';
import type { FormRow } from './form-row';

/**
 * What the money of many forms comes to, in 万元: amounts of another unit were converted as they were
 * read, where the form names it. Each sentence says how many forms it is of.
 */
export function moneyLines(rows: readonly FormRow[]): readonly string[] {
  const apart = rows.filter(({ twoUnits }) => twoUnits).length;
  const usable = rows.filter(({ twoUnits }) => !twoUnits).map(moneyOf);
  return [
    `预算合计 ${amountLine(usable, 'budget')}；支出合计 ${amountLine(usable, 'spent')}。`,
    UNITS,
    ...rateLine(usable),
    ...scoreLine(usable),
    ...(apart > 0 ? [`${apart} 份的预算和支出不是一个单位，没有计入合计。`] : []),
  ];
}

/** The figures of a form that are summed up, read once. */
interface MoneyRow {
  readonly budget: Decimal | null;
  readonly spent: Decimal | null;
  readonly claimed: Decimal | null;
  readonly recomputed: Decimal | null;
  readonly weight: string;
}

function moneyOf({ budget, spent, claimed, recomputed, weight }: FormRow): MoneyRow {
  return {
    budget: known(budget),
    spent: known(spent),
    claimed: known(claimed),
    recomputed: known(recomputed),
    weight,
  };
}

function known(figure: string): Decimal | null {
  return figure === '' ? null : new Decimal(figure);
}

/** What cannot be told from the forms: whether bare figures are of the unit they are taken for. */
const UNITS =
  '表上写明单位是元的，换算成万元计入；没有写明单位的当作万元，实际填元的请先在表上写明单位。';

function amountLine(rows: readonly MoneyRow[], name: 'budget' | 'spent'): string {
  const amounts = rows.flatMap((row) => row[name] ?? []);
  return `${format(sum(amounts), 4)} 万元（${amounts.length} 份）`;
}

/** Spending and budget of the same forms: one of which only the budget is known would lower it. */
function rateLine(rows: readonly MoneyRow[]): readonly string[] {
  const both = rows.flatMap(({ budget, spent }) =>
    budget === null || spent === null ? [] : [{ budget, spent }],
  );
  const budget = sum(both.map((row) => row.budget));
  if (!budget.greaterThan(ZERO)) return [];
  const spent = sum(both.map((row) => row.spent));
  const rate = format(spent.times(HUNDRED).dividedBy(budget), 2);
  return [`按金额加权的执行率 ${rate}%（预算和支出都有的 ${both.length} 份）。`];
}

/** Weighted by the budget; forms of other full marks cannot be averaged with those of 100. */
function scoreLine(rows: readonly MoneyRow[]): readonly string[] {
  const full = format(HUNDRED);
  const usual = rows.filter(({ weight }) => weight === full);
  const claimed = scoresIn(usual, 'claimed');
  if (claimed.length === 0) return [];
  const recomputed = scoresIn(
    usual.filter((row) => row.claimed !== null),
    'recomputed',
  );
  const beside =
    recomputed.length === 0 ? '' : `，核算 ${mean(recomputed)} 分（${recomputed.length} 份）`;
  return [
    `按预算加权的平均分：自评 ${mean(claimed)} 分（满分 100 的 ${claimed.length} 份）${beside}。`,
  ];
}

interface Weighted {
  readonly budget: Decimal;
  readonly score: Decimal;
}

/** The scores of forms whose budget can weigh them. */
function scoresIn(rows: readonly MoneyRow[], name: 'claimed' | 'recomputed'): readonly Weighted[] {
  return rows.flatMap(({ budget, [name]: score }) =>
    budget !== null && score !== null && budget.greaterThan(ZERO) ? [{ budget, score }] : [],
  );
}

function mean(scores: readonly Weighted[]): string {
  const budget = sum(scores.map((one) => one.budget));
  const points = sum(scores.map((one) => one.score.times(one.budget)));
  return format(points.dividedBy(budget), 2);
}
