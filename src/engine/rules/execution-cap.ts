import { format, round2 } from '../decimal';
import { executionRate, totalSpent } from '../model/funds';
import { rule } from '../rule';

export const executionCap = rule({
  id: 'execution-cap',
  severity: 'warning',
  title: '执行率低而总分过高',
  messages: {
    cap: '自评总分 {total} 分，预算执行率 {spent}÷{budget}={rate}%，低于 {below}% 的总分不超过 {cap} 分，请核对。',
  },
  *check(form, { options, totals }) {
    const { budget } = form.funds;
    const spent = totalSpent(form.funds);
    const { claimed } = totals;
    const cell = form.total?.score?.cell ?? form.headers.score?.cell;
    if (budget === null || spent === null || claimed === null || cell === undefined) return;
    const rate = executionRate(form.funds);
    if (rate === null) return;
    const [cap] = options.executionCaps
      .filter(({ below, total }) => rate.lessThan(below) && claimed.greaterThan(total))
      .toSorted((a, b) => a.total - b.total);
    if (cap === undefined) return;
    yield {
      cell,
      also: [budget.cell],
      message: 'cap',
      data: {
        total: format(claimed),
        spent: format(spent),
        budget: format(budget.value),
        rate: format(round2(rate)),
        below: `${cap.below}`,
        cap: `${cap.total}`,
      },
    };
  },
});
