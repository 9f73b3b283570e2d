import { format, formatPoints, sameScore, sum } from '../decimal';
import { roundingTaker } from '../model/rounding-taker';
import { weightOfGroup, weightParts } from '../model/weights';
import { rule } from '../rule';

export const weightSum = rule({
  id: 'weight-sum',
  severity: 'error',
  title: '下级权重之和不等于上级',
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
