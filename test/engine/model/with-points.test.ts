import { Decimal } from '../../../src/engine/decimal';
import type { Form } from '../../../src/engine/model/form';
import { withPoints } from '../../../src/engine/model/with-points';
import { checkedSheet } from '../../taskpane/checked-sheet';

const { form } = checkedSheet(`
  | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
  | 产出     | 100  | 数量     | 100  | 培训人数 | 50   | ≥100   | 80     | 40       |
  |          |      |          |      | 培训场次 | 50   | ≥10    | 12     | 50       |
  | 合计     | 100  |          | 100  |          | 100  |        |        | 90       |
`).report;

/** What a form says of its points: groups, then weights and scores of the rows, then the total. */
function pointsIn({ groups, indicators, total }: Form): string {
  return [
    ...groups.flatMap(({ weights }) => weights.map(({ points }) => points)),
    ...indicators.flatMap(({ points, claimed, weight, score }) => [
      points,
      claimed,
      weight?.number,
      score?.number,
    ]),
    ...(total?.weights ?? []).map(({ points }) => points),
    total?.score?.number,
  ].join(' ');
}

const BEFORE = '100 100 50 40 50 40 50 50 50 50 100 100 100 90';

test.each([
  ['a weight of level 1', { row: 1, column: 1 }, BEFORE.replace('100', '60')],
  ['a weight of level 2', { row: 1, column: 3 }, BEFORE.replace('100 100', '100 60')],
  ['a weight', { row: 1, column: 5 }, BEFORE.replace('50 40 50 40', '60 40 60 40')],
  ['a score', { row: 1, column: 8 }, BEFORE.replace('50 40 50 40', '50 60 50 60')],
  [
    'a weight of the total',
    { row: 3, column: 3 },
    BEFORE.replace('100 100 100 90', '100 60 100 90'),
  ],
  ['the total', { row: 3, column: 8 }, BEFORE.replace(/90$/, '60')],
])('60 typed into %s is there, and nowhere else', (_, cell, after) => {
  expect(pointsIn(form)).toBe(BEFORE);
  const typed = withPoints(form, cell, new Decimal(60));
  expect(typed && pointsIn(typed)).toBe(after);
  expect(pointsIn(form)).toBe(BEFORE);
});

test('the rows and groups of the new form hang together', () => {
  const typed = withPoints(form, { row: 1, column: 1 }, new Decimal(60));
  const [outer, inner] = typed?.groups ?? [];
  expect(inner?.parent).toBe(outer);
  expect(typed?.indicators.map(({ group }) => group)).toEqual([inner, inner]);
  expect(typed?.indicators[0]?.group).toBe(inner);
});

test('what the points do not touch is the same object as before', () => {
  const typed = withPoints(form, { row: 1, column: 8 }, new Decimal(60));
  expect(typed?.groups.map((group, at) => group === form.groups[at])).toEqual([true, true]);
  expect(typed?.indicators.map((one, at) => one === form.indicators[at])).toEqual([false, true]);
});

test('a cell that holds no points takes none', () => {
  expect(withPoints(form, { row: 1, column: 7 }, new Decimal(60))).toBeNull();
});

test('nor does one that shows a percentage', () => {
  const percents: Form = {
    ...form,
    indicators: form.indicators.map((one) => ({
      ...one,
      weight: one.weight && { ...one.weight, percent: true },
    })),
  };
  expect(withPoints(percents, { row: 1, column: 5 }, new Decimal(60))).toBeNull();
});
