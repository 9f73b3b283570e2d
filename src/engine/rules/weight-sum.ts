import { format, formatPoints, sameScore, sum } from '../decimal';
import { roundingTaker } from '../model/rounding-taker';
import { weightOfGroup, weightParts } from '../model/weights';
import { rule } from '../rule';

export const weightSum = rule({
  id: 'weight-sum',
  severity: 'error',
  title: '下级权重之和不等于上级',
  why: '每个一级、二级指标的权重必须正好分给它下面的指标，除不尽的尾差要由其中一个承担。',
  fix: '核对哪一处写错了；只是除不尽时，把差额加到其中一个下级指标上。',
  messages: {
    taker:
      '“{group}”的权重是 {weight}，下级合计 {sum}，{difference}；差额可由“{taker}”承担（{from} 改为 {to}）。',
    plain: '“{group}”的权重是 {weight}，下级合计 {sum}，{difference}，请核对上下级权重。',
  },
  *check(form) {
    const partsOf = weightParts(form);
    for (const group of form.groups) {
      const [whole] = weightOfGroup(group);
      const parts = partsOf.get(group) ?? [];
      const total = sum(parts.map(({ points }) => points));
      if (whole === undefined || parts.length === 0 || sameScore(whole.points, total)) continue;
      const difference = whole.points.minus(total);
      const taker = roundingTaker(parts, difference);
      const data = {
        group: group.name,
        weight: formatPoints(whole.points),
        sum: formatPoints(total),
        difference: `${difference.isPositive() ? '少' : '多'} ${formatPoints(difference.abs())}`,
      };
      const cells = parts.map(({ cell }) => cell);
      const mendWhole = whole.alone ? [{ cell: whole.cell, points: total }] : [];
      if (taker === null) {
        const place = { cell: whole.cell, also: cells, repairs: mendWhole };
        yield { ...place, message: 'plain', data };
        continue;
      }
      const { name, from, to, usual, alone } = taker;
      yield {
        // The clerk types where the taker stands, unless a name stands there too.
        cell: alone ? taker.cell : whole.cell,
        also: alone ? [whole.cell, ...cells] : cells,
        repairs: [...(alone ? [{ cell: taker.cell, points: to }] : []), ...mendWhole],
        message: 'taker',
        data: { ...data, taker: name, from: formatPoints(from), to: formatPoints(to) },
        ...(alone ? { suggestion: format(to), choice: !usual } : {}),
      };
    }
  },
});
