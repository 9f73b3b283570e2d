import { HUNDRED, sum, type Decimal } from '../decimal';
import type { Amount, Cell, Funds, SplitAmount } from './form';

/** What was paid, 市本级 and 转移支付 together, in 万元; null where neither is filled in. */
export function totalSpent(funds: Funds): Decimal | null {
  return totalOf(funds.spent);
}

/** What was allocated, 市本级 and 转移支付 together, in 万元; null where neither is filled in. */
export function totalAllocated(funds: Funds): Decimal | null {
  return totalOf(funds.allocated);
}

/**
 * 预算执行率, what was paid of the budget, in percent; null where one is not known, the
 * budget is 0 or the two are not in one unit.
 */
export function executionRate(funds: Funds): Decimal | null {
  const spent = totalSpent(funds);
  const budget = funds.budget?.value ?? null;
  if (spent === null || budget?.greaterThan(0) !== true || isOffByUnit(spent, budget)) return null;
  return spent.times(HUNDRED).dividedBy(budget);
}

/** Every amount of 资金情况, top to bottom of the form. */
export function amountsOf(funds: Funds): readonly Amount[] {
  return [
    funds.evaluated,
    funds.budget,
    funds.allocated?.local,
    funds.allocated?.transferred,
    funds.spent?.local,
    funds.spent?.transferred,
  ].filter((amount): amount is Amount => amount !== null && amount !== undefined);
}

/** The cells of every amount and rate that was read, with those of the rows the totals stand among. */
export function fundsCells(funds: Funds): readonly Cell[] {
  const inRows = funds.rows.flatMap(({ initial, change, adjusted, executed, rate }) => [
    initial,
    change,
    adjusted,
    executed,
    rate,
  ]);
  return [...amountsOf(funds), ...inRows].flatMap((one) => one?.cell ?? []);
}

function totalOf(split: SplitAmount | null): Decimal | null {
  if (split === null || (split.local === null && split.transferred === null)) return null;
  const parts = [split.local, split.transferred].filter((part) => part !== null);
  return sum(parts.map((part) => part.value));
}

/** 元 in one 万元, and 万元 in one 亿元. */
export const UNIT_STEP = 10_000;
/** No other slip makes that much. */
const FAR_APART = 2000;
/** A fifth of a budget at least is spent; of what is below these 万元 next to nothing may be. */
const MOST_OF_ONE = 5 * UNIT_STEP;
const LARGE = { amount: 10, limit: 100_000 };

/** True if an amount must be in 元 where its limit is in 万元, or the limit in 元 and the amount not. */
export function isOffByUnit(amount: Decimal, limit: Decimal): boolean {
  if (!amount.greaterThan(0) || !limit.greaterThan(0)) return false;
  if (limit.equals(amount.times(UNIT_STEP))) return true;
  // What lies near each other, as nearly all does, is told apart from the rest by one comparison.
  if (limit.greaterThan(amount)) {
    const large =
      amount.greaterThanOrEqualTo(LARGE.amount) && limit.greaterThanOrEqualTo(LARGE.limit);
    return large && isWithin(limit, amount, UNIT_STEP, MOST_OF_ONE);
  }
  return isWithin(amount, limit, FAR_APART, UNIT_STEP);
}

/** True if an amount is at least and at most so many times another. */
function isWithin(amount: Decimal, other: Decimal, least: number, most: number): boolean {
  return (
    amount.greaterThanOrEqualTo(other.times(least)) && amount.lessThanOrEqualTo(other.times(most))
  );
}
