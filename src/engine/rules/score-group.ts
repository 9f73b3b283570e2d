import { formatPoints, sum } from '../decimal';
import type { Form, Group, Indicator } from '../model/form';
import { weightOfGroup } from '../model/weights';
import { rule } from '../rule';

export const scoreGroup = rule({
  id: 'score-group',
  severity: 'error',
  title: '一组指标的得分超过分组的分值',
  messages: {
    above: '“{group}”最多 {points} 分，下面各指标的自评加起来是 {sum} 分，多 {more} 分，请改正。',
  },
  *check(form) {
    // Where rows have weights of their own, each score is held against that.
    if (form.headers.weight !== undefined) return;
    for (const group of form.groups) {
      const [whole] = weightOfGroup(group);
      const scored = indicatorsOf(form, group).filter(({ claimed }) => claimed !== null);
      if (whole === undefined || scored.some(({ points }) => points !== null)) continue;
      const total = sum(scored.flatMap(({ claimed }) => claimed ?? []));
      if (!total.greaterThan(whole.points)) continue;
      yield {
        cell: group.nameCell,
        also: scored.flatMap(({ score }) => score?.cell ?? []),
        message: 'above',
        data: {
          group: group.name,
          points: formatPoints(whole.points),
          sum: formatPoints(total),
          more: formatPoints(total.minus(whole.points)),
        },
      };
    }
  },
});

function indicatorsOf({ indicators }: Form, group: Group): readonly Indicator[] {
  return indicators.filter((one) => one.group === group || one.group?.parent === group);
}
