import { format } from '../../engine/decimal';
import { isDigits } from '../../engine/language/signs';
import type { Form } from '../../engine/model/form';
import { formYear, projectName } from '../../engine/model/form-facts';
import { executionRate, isOffByUnit, totalAllocated, totalSpent } from '../../engine/model/funds';
import { oneLine } from '../../engine/sentence/one-line';

const GAP = '【请填写】';

/** （一）资金支出情况: what 资金情况 says of budget and spending, in 万元. */
export function spendingText(form: Form): string {
  const { funds } = form;
  const budget = funds.budget?.value ?? null;
  const allocated = totalAllocated(funds);
  const spent = totalSpent(funds);
  const amounts = [
    `预算安排${budget === null ? GAP : format(budget)}万元`,
    ...(allocated === null ? [] : [`实际下达${format(allocated)}万元`]),
    `实际支出${spent === null ? GAP : format(spent)}万元`,
    ...rateOf(form),
  ];
  const rest =
    budget === null || spent === null || isOffByUnit(spent, budget) ? null : budget.minus(spent);
  const why =
    rest === null || rest.isZero()
      ? ''
      : rest.isNegative()
        ? `支出超出预算${format(rest.abs())}万元，原因是【请填写】。`
        : `未支出${format(rest)}万元，原因是【请填写】。`;
  return `${subjectOf(form)}${amounts.join('，')}。${why}`;
}

function rateOf({ funds }: Form): readonly string[] {
  const rate = executionRate(funds);
  if (rate !== null) return [`预算执行率${format(rate, 2)}%`];
  return funds.budget === null || totalSpent(funds) === null ? [] : [`预算执行率${GAP}`];
}

function subjectOf(form: Form): string {
  const year = formYear(form);
  const name = oneLine(projectName(form) ?? '');
  const isNamed = year === null || !isDigits(year) || name.includes(year);
  return `${isNamed ? '' : `${year}年`}${name === '' ? '本项目' : name}`;
}
