import type { Decimal } from '../decimal';
import { mistakenFor, printMoney } from '../language/money';
import type { Amount, Funds, SplitAmount } from '../model/form';
import { isOffByUnit, totalAllocated, totalSpent } from '../model/funds';
import { rule } from '../rule';

export const fundsBalance = rule({
  id: 'funds-balance',
  severity: 'error',
  title: '资金情况前后不一致',
  messages: {
    overspent: '{part}支出 {spent}，多于分配的 {allocated}，请核对。',
    overBudget: '支出 {spent}，多于预算 {budget}，请核对。',
    allocated: '实际分配合计 {allocated}，与预算 {budget}不同，请核对或说明。',
    unit: '{one}与 {other}相差约 10000 倍，填的可能是{unit}，请核对单位。',
    evaluated: '评价金额 {evaluated}，与预算 {budget}不同，请核对或说明。',
  },
  *check({ funds }) {
    const { budget, evaluated } = funds;
    const given = asOne(funds.allocated, totalAllocated(funds));
    const paid = asOne(funds.spent, totalSpent(funds));
    if (paid !== null) yield* overspending(paid, given, funds);
    if (budget === null) return;
    const data = { budget: printMoney(budget.value, budget.unit) };
    if (given !== null && isOffByUnit(given.value, budget.value)) yield offByUnit(given, budget);
    else if (given !== null && !given.value.equals(budget.value)) {
      yield {
        cell: given.cell,
        also: [budget.cell],
        message: 'allocated',
        severity: 'warning',
        data: { ...data, allocated: printMoney(given.value, given.unit) },
      };
    }
    if (evaluated !== null && isOffByUnit(evaluated.value, budget.value))
      yield offByUnit(evaluated, budget);
    else if (evaluated !== null && !evaluated.value.equals(budget.value)) {
      yield {
        cell: evaluated.cell,
        also: [budget.cell],
        message: 'evaluated',
        severity: 'warning',
        data: { ...data, evaluated: printMoney(evaluated.value, evaluated.unit) },
      };
    }
  },
});

/** The total of 市本级 and 转移支付, told at the first of them that is filled in. */
function asOne(split: SplitAmount | null, value: Decimal | null): Amount | null {
  const first = split?.local ?? split?.transferred ?? null;
  return first === null || value === null ? null : { ...first, value };
}

function* overspending(paid: Amount, given: Amount | null, { budget, allocated, spent }: Funds) {
  // What is in another unit than the budget is told beside it, and measures nothing.
  const isUnlike = given !== null && budget !== null && isOffByUnit(given.value, budget.value);
  const limit = isUnlike ? budget : (given ?? budget);
  if (limit !== null && isOffByUnit(paid.value, limit.value)) yield offByUnit(paid, limit);
  else if (given === null) {
    // The grid of the national form knows no allocation: the budget is the limit.
    if (budget !== null && paid.value.greaterThan(budget.value)) yield overBudget(paid, budget);
  } else if (paid.value.greaterThan(given.value)) yield overspent('合计', paid, given);
  else {
    yield* overspentPart('市本级', spent?.local, allocated?.local);
    yield* overspentPart('转移支付', spent?.transferred, allocated?.transferred);
  }
}

function* overspentPart(part: string, paid?: Amount | null, given?: Amount | null) {
  if (paid && given && paid.value.greaterThan(given.value)) yield overspent(part, paid, given);
}

function overspent(part: string, paid: Amount, given: Amount) {
  const spent = printMoney(paid.value, paid.unit);
  const allocated = printMoney(given.value, given.unit);
  const data = { part, spent, allocated };
  return { cell: paid.cell, also: [given.cell], message: 'overspent', data } as const;
}

function overBudget(paid: Amount, budget: Amount) {
  const spent = printMoney(paid.value, paid.unit);
  const data = { spent, budget: printMoney(budget.value, budget.unit) };
  return { cell: paid.cell, also: [budget.cell], message: 'overBudget', data } as const;
}

function offByUnit(amount: Amount, limit: Amount) {
  const one = printMoney(amount.value, amount.unit);
  const other = printMoney(limit.value, limit.unit);
  const data = { one, other, unit: mistakenFor(amount.unit) };
  return { cell: amount.cell, also: [limit.cell], message: 'unit', data } as const;
}
