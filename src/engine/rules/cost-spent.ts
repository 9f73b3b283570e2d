import { inColumnUnit } from '../compare/column-unit';
import { Decimal, format } from '../decimal';
import { WAN } from '../language/money';
import type { Quantity } from '../language/quantities';
import type { Target } from '../language/target';
import { totalSpent } from '../model/funds';
import { rule } from '../rule';

/** The cost of the whole project: 项目总成本, not 人均总成本. */
const WHOLE =
  /^(?:指标)?\d*[:.、]?(?:项目)?(?:总成本|成本总额|支出总额|总支出)(?:控制)?[数额]?(?:$|\()/;
const CENT = new Decimal('0.01');

export const costSpent = rule({
  id: 'cost-spent',
  severity: 'warning',
  title: '项目总成本与全年执行数不符',
  messages: {
    differs: '“{name}”的实现值“{actual}”与资金情况里的支出 {spent} 万元不同，请核对。',
  },
  *check(form, { assessments }) {
    const spent = totalSpent(form.funds);
    if (spent === null) return;
    for (const { indicator, target, measure } of assessments) {
      const { name, actual } = indicator;
      if (actual === null || !WHOLE.test(name.plain)) continue;
      if (measure.kind !== 'number' || measure.percent || measure.operator !== '') continue;
      const cost = inWan(target, inColumnUnit(indicator, measure) ?? measure, name.plain);
      if (cost === null || cost.minus(spent).abs().lessThanOrEqualTo(CENT)) continue;
      const data = { name: name.text, actual: actual.text, spent: format(spent) };
      yield { cell: actual.cell, message: 'differs', data };
    }
  },
});

/** The actual value in 万元, by its own unit or by the one that the row names; null without one. */
function inWan(
  target: Target,
  { value, unit }: Pick<Quantity, 'value' | 'unit'>,
  name: string,
): Decimal | null {
  if (unit === '元') return value.dividedBy(WAN);
  if (unit !== '') return null;
  if (target.kind === 'number' && target.unit === '元')
    return target.scaled ? value : value.dividedBy(WAN);
  return name.includes('(万元)') ? value : null;
}
