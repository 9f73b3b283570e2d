import { formatPoints, sameScore } from '../decimal';
import { isBlankValue } from '../language/blank';
import { isBroken } from '../language/cell-value';
import type { Entry, Group, Indicator } from '../model/form';
import { rule } from '../rule';

export const weightInvalid = rule({
  id: 'weight-invalid',
  severity: 'error',
  title: '权重缺失或无效',
  messages: {
    missing: '“{name}”有自评分数，但没有权重，请填写权重。',
    notNumber: '“{name}”的权重“{text}”不是数，请改成数字。',
    notPositive: '“{name}”的权重是 {weight}，应大于 0。',
    repeated: '“{name}”的权重前面写的是 {first}，这里写的是 {weight}，请改成一样。',
  },
  *check(form) {
    for (const group of form.groups) yield* groupWeights(group);
    for (const { kind, name, weight, points } of form.indicators) {
      // The budget row's weight is that of its group.
      if (kind === 'row' && weight !== null) yield* oneWeight(name.text, weight, points);
    }
  },
});

function* groupWeights(group: Group) {
  const [first] = group.weights;
  for (const { entry, points } of group.weights) {
    yield* oneWeight(group.name, entry, points);
    if (first === undefined || first.points === null || points === null) continue;
    if (sameScore(first.points, points)) continue;
    yield {
      cell: entry.cell,
      also: [first.entry.cell],
      message: 'repeated' as const,
      data: {
        name: group.name,
        first: formatPoints(first.points),
        weight: formatPoints(points),
      },
    };
  }
}

function* oneWeight(label: string, entry: Entry, points: Indicator['points']) {
  const { cell, text } = entry;
  const name = label;
  if (isBroken(entry)) return;
  if (points === null && isBlankValue(entry)) {
    yield { cell, message: 'missing' as const, data: { name } };
  } else if (points === null) {
    yield { cell, message: 'notNumber' as const, data: { name, text } };
  } else if (!points.greaterThan(0)) {
    yield { cell, message: 'notPositive' as const, data: { name, weight: formatPoints(points) } };
  }
}
