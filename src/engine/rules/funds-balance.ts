import type { Decimal } from '../decimal';
import { mistakenFor, printMoney } from '../language/money';
import type { Amount } from '../model/form';
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
    const allocated = totalAllocated(funds);
    const spent = totalSpent(funds);
    const shares = [
      { part: '市本级', given: funds.allocated?.local, paid: funds.spent?.local },
      { part: '转移支付', given: funds.allocated?.transferred, paid: funds.spent?.transferred },
    ];
    const paidAmount = firstOf(shares.map(({ paid }) => paid));
    const givenAmount = firstOf(shares.map(({ given }) => given));
    // What is in another unit itself is told below, and measures nothing.
    const isUnlike = allocated !== null && budget !== null && isOffByUnit(allocated, budget.value);
    const limit = (isUnlike ? null : allocated) ?? budget?.value ?? null;
    const limitAmount = (isUnlike ? null : givenAmount) ?? budget;
    if (spent !== null && limit !== null && paidAmount !== null && isOffByUnit(spent, limit))
      yield offByUnit(paidAmount, spent, limitAmount, limit);
    else if (
      spent !== null &&
      allocated !== null &&
      paidAmount !== null &&
      spent.greaterThan(allocated)
    )
      yield overspent('合计', spent, allocated, paidAmount, givenAmount);
    else {
      for (const { part, given, paid } of shares) {
        if (!given || !paid || !paid.value.greaterThan(given.value)) continue;
        yield overspent(part, paid.value, given.value, paid, given);
      }
    }
    if (budget === null) return;
    const data = { budget: printMoney(budget.value, budget.unit) };
    // The grid of the national form knows no allocation: the budget is the limit.
    if (
      allocated === null &&
      paidAmount !== null &&
      spent?.greaterThan(budget.value) &&
      !isOffByUnit(spent, budget.value)
    ) {
      yield {
        cell: paidAmount.cell,
        also: [budget.cell],
        message: 'overBudget',
        data: { ...data, spent: printMoney(spent, paidAmount.unit) },
      };
    }
    if (isUnlike && givenAmount !== null)
      yield offByUnit(givenAmount, allocated, budget, budget.value);
    else if (allocated !== null && givenAmount !== null && !allocated.equals(budget.value)) {
      yield {
        cell: givenAmount.cell,
        also: [budget.cell],
        message: 'allocated',
        severity: 'warning',
        data: { ...data, allocated: printMoney(allocated, givenAmount.unit) },
      };
    }
    if (evaluated !== null && isOffByUnit(evaluated.value, budget.value))
      yield offByUnit(evaluated, evaluated.value, budget, budget.value);
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

function firstOf(amounts: readonly (Amount | null | undefined)[]): Amount | null {
  return amounts.find((amount) => amount !== null && amount !== undefined) ?? null;
}

function offByUnit(amount: Amount, one: Decimal, other: Amount | null, limit: Decimal) {
  return {
    cell: amount.cell,
    also: other === null ? [] : [other.cell],
    message: 'unit' as const,
    data: {
      one: printMoney(one, amount.unit),
      other: printMoney(limit, other?.unit),
      unit: mistakenFor(amount.unit),
    },
  };
}

function overspent(
  part: string,
  spent: Amount['value'],
  allocated: Amount['value'],
  cell: Amount,
  other: Amount | null,
) {
  return {
    cell: cell.cell,
    also: other === null ? [] : [other.cell],
    message: 'overspent' as const,
    data: {
      part,
      spent: printMoney(spent, cell.unit),
      allocated: printMoney(allocated, other?.unit),
    },
  };
}
