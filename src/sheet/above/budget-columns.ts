import { ONE, type Decimal } from '../../engine/decimal';
import type { Entry } from '../../engine/model/form';
import type { FundsWord } from '../words/funds-label';
import { amountOf } from './amount';
import type { AboveCell } from './lines';

/** The columns that name a budget or its change; whatever else they are called, left to right. */
export const BUDGET: readonly FundsWord[] = ['adjusted', 'change', 'initial'];

/** True for the header of such a column. */
export function isBudget(word: FundsWord | null): boolean {
  return word !== null && BUDGET.includes(word);
}

interface Column {
  readonly header: AboveCell;
  readonly value: Decimal | null;
}

/**
 * The headers of a budget block with its columns told apart by what stands in them, where the words
 * alone do not: 调整预算数 may be the budget after the change or what was added and cut, and a plain
 * 预算数 behind 年初预算数 and its change is the sum of both. `entryOf` gives what a header has as value.
 */
export function toldApart(
  headers: readonly AboveCell[],
  entryOf: (header: AboveCell) => Entry | null,
): readonly AboveCell[] {
  const columns = headers
    .filter(({ funds }) => isBudget(funds))
    .map((header): Column => ({ header, value: valueOf(entryOf(header)) }));
  const initial = columns.find(({ header }) => header.funds === 'initial');
  if (initial === undefined) return headers;
  const others = columns.filter((one) => one !== initial);
  const change =
    others.find((one) => isChange(one, initial, others)) ??
    others.find(({ header }) => header.funds === 'change');
  if (change === undefined) return headers;
  const behind = others.slice(others.indexOf(change) + 1);
  const adjusted =
    behind.find(({ header }) => header.funds === 'adjusted') ??
    others.find((one) => one !== change && one.header.funds === 'adjusted') ??
    behind.find(({ header }) => header.funds === 'initial');
  return headers.map((header) => {
    if (header === change.header) return { ...header, funds: 'change' };
    if (header === adjusted?.header) return { ...header, funds: 'adjusted' };
    return header.funds === 'adjusted' ? { ...header, funds: null } : header;
  });
}

/** No budget is negative, nor is it what makes another one of 年初预算数. */
function isChange({ header, value }: Column, initial: Column, others: readonly Column[]): boolean {
  if (value === null || header.funds === 'initial') return false;
  if (value.isNegative() && !value.isZero()) return true;
  const sum = initial.value?.isZero() === false ? initial.value.plus(value) : null;
  const isSum = (one: Column) =>
    one.header !== header && one.value !== null && sum?.equals(one.value);
  return !value.isZero() && others.some(isSum);
}

function valueOf(entry: Entry | null): Decimal | null {
  return entry === null ? null : (amountOf(entry, ONE)?.value ?? null);
}
