import { assess } from '../../../src/engine/check/assess';
import { normalise } from '../../../src/engine/language/plain';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { nameStems, rowEndings, rowNames } from '../../../src/engine/prose/row-names';
import { excessiveGrowth } from '../../fuzz/growth';
import { formOf } from '../scoring/form-of';

const endingOf = (...names: readonly string[]) =>
  rowEndings(assess(formOf(names.map((name) => ({ name }))), DEFAULT_OPTIONS));

test.each([
  ['下乡义诊场次', ['下乡义诊场次', '下乡义诊']],
  ['服务老年人次', ['服务老年人次', '服务老年人', '服务老年']],
  ['指标2：受益农户数（户）', ['受益农户数', '受益农户']],
  ['师生满意度', ['师生满意度']],
  ['场次', []],
  ['道路总里程公里数', ['道路总里程公里数', '道路总里程公里', '道路总里程']],
])('%s may be named as %j', (name, stems) => {
  expect(nameStems(normalise(name))).toEqual(stems);
});

test('the row is found whose name a text ends with, by the longest', () => {
  const row = endingOf('参训学员就业率', '学员就业率');
  expect(row('本年参训学员就业率')?.assessment.indicator.name.text).toBe('参训学员就业率');
  expect(row('学员就业率')?.assessment.indicator.name.text).toBe('学员就业率');
  expect(row('学员就业')).toBeNull();
});

test('a short name is found where nothing else stands there', () => {
  const row = endingOf('亮灯率', '完成投资');
  expect(row('亮灯率')?.assessment.indicator.name.text).toBe('亮灯率');
  expect(row('主干道亮灯率')).toBeNull();
  expect(row('投资')?.assessment.indicator.name.text).toBe('完成投资');
  expect(row('社会投资')).toBeNull();
});

test('what a row counts is its name without what it does to it', () => {
  const row = endingOf('征集参赛作品数量');
  expect(row('征集参赛作品')?.whole).toBe(true);
  expect(row('收到各单位参赛作品')?.whole).toBe(false);
});

test.each(['惠及学生', '全年受惠学生', '受益学生'])('%s names the row of 受益学生数', (text) => {
  expect(endingOf('受益学生数（人）')(text)?.assessment.indicator.row).toBeDefined();
});

test.each(['覆盖学生', '服务学生', '学生', '惠及学生家长'])('%s does not', (text) => {
  expect(endingOf('受益学生数（人）')(text)).toBeNull();
});

test('who has something of it names no row where two rows have it', () => {
  expect(endingOf('受益学生数', '惠及学生数')('受惠学生')).toBeNull();
});

test('what two rows are called names neither', () => {
  const row = endingOf('开展技能培训场次', '举办技能培训人数');
  expect(row('技能培训')).toBeNull();
  expect(row('开展技能培训')?.assessment.indicator.name.text).toBe('开展技能培训场次');
});

const namesOf = (...names: readonly string[]) =>
  rowNames(assess(formOf(names.map((name) => ({ name }))), DEFAULT_OPTIONS));

test('a text names its rows in turn, each by the longest name that stands there', () => {
  const named = namesOf('技能培训就业率', '技能培训就业率达标率', '农户满意度');
  const text = '技能培训就业率达标率未达标，农户满意度和技能培训就业率也是';
  expect(named(text).map(({ assessment, end }) => [assessment.indicator.name.text, end])).toEqual([
    ['技能培训就业率达标率', 10],
    ['农户满意度', 19],
    ['技能培训就业率', 27],
  ]);
});

test('what two rows are called is passed over as a whole', () => {
  const named = namesOf('技能培训场次', '技能培训人数', '能培训场次率');
  expect(named('技能培训未完成')).toEqual([]);
});

test('a name full of what it may count in costs no more than its length', () => {
  expect(nameStems(normalise('年'.repeat(4095))).length).toBeLessThan(5);
  expect(excessiveGrowth(stemming, 4095)).toBeNull();
});

test('rows and the length of a text do not multiply where names begin differently', () => {
  expect(excessiveGrowth(naming, 60)).toBeNull();
});

test('nor where hundreds of names begin alike', () => {
  expect(excessiveGrowth(namingAlike, 250)).toBeNull();
});

/** Names of one length, as 项目一期第37标段工程 has them, and a text that begins like each of them. */
function namingAlike(size: number): () => void {
  const named = namesOf(
    ...Array.from({ length: size }, (_, at) => `街道综治工程第${1000 + at}标段完成率`),
  );
  const text = '街道综治工程第9标段未完成，'.repeat(10 * size);
  return () => void named(text);
}

function stemming(length: number): () => void {
  const name = normalise('年'.repeat(length));
  return () => void nameStems(name);
}

function naming(size: number): () => void {
  const named = namesOf(
    ...Array.from({ length: size }, (_, at) => `${at}号街道${'综'.repeat(at)}治理`),
  );
  const text = '街道综治工作未完成，'.repeat(10 * size);
  return () => void named(text);
}
