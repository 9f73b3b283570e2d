import { isSubtotal, totalLabel } from '../../../src/sheet/words/total-label';

test.each([
  ['合计', false, null],
  ['总分', true, null],
  ['自评总分', true, null],
  ['项目总得分', true, null],
  ['最终得分', true, null],
  ['综合评分', true, null],
  ['评价总分', true, null],
  ['自评得分合计', true, null],
  ['总评分', true, null],
  ['指标合计', false, null],
  ['单位自评得分', true, null],
  ['项目总得分:96.5', true, '96.5'],
  ['总分:96.66', true, '96.66'],
  ['合计96.66分', true, '96.66'],
  ['综合得分96', true, '96'],
])('%s is a total', (label, ofScores, number) => {
  const total = totalLabel(label);
  expect([total?.ofScores, total?.number?.toString() ?? null]).toEqual([ofScores, number]);
});

test.each([
  '小计',
  '合计金额',
  '资金合计',
  '总分值',
  '总分::9',
  '总分96.',
  '资金合计:9',
  '总分96元',
  '自评得分率',
  '总',
  '得分',
  '评分',
  '综合',
  '合计拨付',
  '',
])('%j is none', (label) => {
  expect(totalLabel(label)).toBeNull();
});

test.each([
  ['小计', true],
  ['本页小计', true],
  ['产出指标小计', true],
  ['小计得分', true],
  ['合计', false],
])('%s is a subtotal: %s', (label, is) => {
  expect(isSubtotal(label)).toBe(is);
});
