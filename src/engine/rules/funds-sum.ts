import { Decimal, sum, ZERO } from '../decimal';
import { wordsOf } from '../language/lexicon';
import { printMoney } from '../language/money';
import { withoutEnd, wordList } from '../language/word-list';
import type { Amount, FundsRow } from '../model/form';
import type { Repair } from '../report/causes';
import { rule } from '../rule';

/** What rounding may leave for each part. */
const CENT = new Decimal('0.01');
const COLUMNS = ['adjusted', 'initial', 'carried', 'executed'] as const;
const PART = wordList('其中 拨款 结转 其他 自筹');
/** Parts that stand beside each other; parts of parts are named by 中央, 上级 and the like. */
const BESIDE = wordList('拨款 结转 其他 自筹 财政资金 单位资金');
const INNER = wordsOf('levels');
/** More are not tried in all their ways. */
const MOST = 8;

export const fundsSum = rule({
  id: 'funds-sum',
  severity: 'error',
  title: '资金情况的数加不起来',
  messages: {
    change: '年初预算 {initial}加{carried}调整 {change}是 {sum}，全年预算却写 {adjusted}，请改正。',
    parts: '“{row}”是 {total}，其中各项合计 {sum}，请改正。',
    empty: '“{row}”写的是 0，其中各项合计 {sum}，请填写总额。',
    zero: '全年预算数是 0，算不出执行率，请核对。',
  },
  *check({ funds: { rows, budget }, broken }) {
    // What stands in a broken cell may be what is missing.
    if (broken.some(({ cell }) => rows.some(({ label }) => label.cell.row === cell.row))) return;
    for (const row of rows) yield* changed(row);
    const [total, ...parts] = rows;
    const isTotal = total !== undefined && !PART.isIn(total.label.plain);
    const found = isTotal ? COLUMNS.flatMap((column) => sumOf(total, parts, column) ?? []) : [];
    const empty = found.filter(({ message }) => message === 'empty');
    // That nobody filled in the total is one mistake, whatever its columns are.
    if (empty[0] !== undefined) yield { ...empty[0], cell: budget?.cell ?? empty[0].cell };
    else yield* found;
    if (budget?.value.isZero() && empty.length === 0)
      yield { cell: budget.cell, message: 'zero', severity: 'warning' };
  },
});

/** 年初 + 调整 = 全年, with or without 上年结转; in some forms 调整数 is the new budget itself. */
function* changed({ initial, carried, change, adjusted }: FundsRow) {
  if (initial === null || change === null || adjusted === null) return;
  const bare = initial.value.plus(change.value);
  const total = bare.plus(carried?.value ?? ZERO);
  if ([bare, total, change.value].some((one) => isNear(one, adjusted.value, 1))) return;
  const wrong = adjusted.value.minus(total);
  yield {
    cell: adjusted.cell,
    also: [initial.cell, change.cell],
    repairs: [
      repair(adjusted, total),
      repair(change, change.value.plus(wrong)),
      repair(initial, initial.value.plus(wrong)),
    ],
    message: 'change' as const,
    data: {
      initial: printMoney(initial.value, initial.unit),
      carried: carried ? `上年结转 ${printMoney(carried.value, carried.unit)}加` : '',
      change: printMoney(change.value, change.unit),
      sum: printMoney(total, adjusted.unit),
      adjusted: printMoney(adjusted.value, adjusted.unit),
    },
  };
}

function sumOf(total: FundsRow, parts: readonly FundsRow[], column: (typeof COLUMNS)[number]) {
  const amounts = parts.flatMap((part) => part[column] ?? []);
  const values = amounts.map(({ value }) => value);
  const own = total[column] ?? null;
  const whole = own?.value ?? ZERO;
  const added = sum(values);
  const unit = (own ?? amounts[0])?.unit;
  const data = {
    // A row of amounts alone has the first of them for its label.
    row: total.label.kind === 'text' ? withoutEnd(total.label.text.trim(), '：') : '总额',
    total: printMoney(whole, unit),
    sum: printMoney(added, unit),
  };
  const also = amounts.map(({ cell }) => cell);
  const cell = own?.cell ?? total.label.cell;
  const wrong = whole.minus(added);
  const repairs = [
    ...(own === null ? [] : [repair(own, added)]),
    ...amounts.map((amount) => repair(amount, amount.value.plus(wrong))),
  ].filter((one) => !('amount' in one) || !one.amount.isNegative());
  if (whole.isZero() && added.greaterThan(0))
    return { cell, also, repairs: repairs.slice(0, 1), message: 'empty' as const, data };
  if (own === null || values.length === 0 || values.length > MOST) return null;
  const [only] = values;
  const isPart = only !== undefined && !only.greaterThan(whole) && !isWhole(total, parts, column);
  if (values.length === 1 && isPart) return null;
  const ways = isFlat(parts) ? [added] : waysToAdd(values);
  if (ways.some((one) => isNear(one, whole, values.length))) return null;
  return { cell, also, repairs, message: 'parts' as const, data };
}

/** What could be typed in place of an amount. */
function repair({ cell, unit }: Amount, amount: Decimal): Repair {
  return { cell, amount, unit };
}

/** True where the only part that was paid has the whole budget, so that all was paid from it. */
function isWhole(total: FundsRow, parts: readonly FundsRow[], column: (typeof COLUMNS)[number]) {
  const paid = parts.find((part) => part.executed !== null);
  const [whole, part] = [total.adjusted, paid?.adjusted ?? null];
  return column === 'executed' && whole !== null && part !== null && whole.value.equals(part.value);
}

/** True if the parts are beside each other; else some may be parts of the one above. */
function isFlat(parts: readonly FundsRow[]): boolean {
  const labels = parts.map(({ label }) => label.plain);
  const nested = labels.slice(1).some((label) => label.includes('其中'));
  return (
    !nested &&
    labels.every((label) => BESIDE.isIn(label) && !INNER.some((word) => label.includes(word)))
  );
}

/** What any choice of the parts adds up to. */
function waysToAdd(values: readonly Decimal[]): readonly Decimal[] {
  let sums: readonly Decimal[] = [ZERO];
  for (const value of values) sums = [...sums, ...sums.map((one) => one.plus(value))];
  return sums;
}

function isNear(a: Decimal, b: Decimal, parts: number): boolean {
  return a.minus(b).abs().lessThanOrEqualTo(CENT.times(parts));
}
