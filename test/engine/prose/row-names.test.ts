import { assess } from '../../../src/engine/assess';
import { normalise } from '../../../src/engine/language/plain';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { nameStems, rowEndings } from '../../../src/engine/prose/row-names';
import { formOf } from '../scoring/form-of';

const endingOf = (...names: readonly string[]) =>
  rowEndings(assess(formOf(names.map((name) => ({ name }))), DEFAULT_OPTIONS));

test.each([
  ['下乡义诊场次', ['下乡义诊场次', '下乡义诊']],
  ['指标2：受益农户数（户）', ['受益农户数', '受益农户']],
  ['师生满意度', ['师生满意度']],
  ['场次', []],
])('%s may be named as %j', (name, stems) => {
  expect(nameStems(normalise(name))).toEqual(stems);
});

test('the row is found whose name a text ends with, by the longest', () => {
  const row = endingOf('参训学员就业率', '学员就业率');
  expect(row('本年参训学员就业率')?.assessment.indicator.name.text).toBe('参训学员就业率');
  expect(row('学员就业率')?.assessment.indicator.name.text).toBe('学员就业率');
  expect(row('学员就业')).toBeNull();
});

test('what a row counts is its name without what it does to it', () => {
  const row = endingOf('征集参赛作品数量');
  expect(row('征集参赛作品')?.whole).toBe(true);
  expect(row('收到各单位参赛作品')?.whole).toBe(false);
});

test('what two rows are called names neither', () => {
  const row = endingOf('开展技能培训场次', '举办技能培训人数');
  expect(row('技能培训')).toBeNull();
  expect(row('开展技能培训')?.assessment.indicator.name.text).toBe('开展技能培训场次');
});
