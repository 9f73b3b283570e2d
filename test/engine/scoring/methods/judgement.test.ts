// Covers src/engine/scoring/methods/by-values.ts
// Covers src/engine/scoring/methods/index.ts
import { assess } from '../../../../src/engine/check/assess';
import { DEFAULT_OPTIONS } from '../../../../src/engine/options';
import { formOf, type RowTexts } from '../form-of';

function first(row: RowTexts) {
  const criterion = '按规定开展的，得满分；否则，视情况扣分。';
  const [assessment] = assess(formOf({ criterion, ...row }), DEFAULT_OPTIONS);
  return [assessment?.method, assessment?.met];
}

test.each([
  ['', '', 'judgement', null],
  ['≥5', '', 'judgement', null],
  ['', '4', 'judgement', null],
  ['≥5', '4', 'ratio', false],
])('carried down to “%s” → “%s”: %s', (expected, actual, method, met) => {
  expect(first({ expected, actual, ownCriterion: false })).toEqual([method, met]);
});

test.each([
  ['≥5', '5', true],
  ['≤5', '6', false],
  ['90%-95%', '96%', false],
  ['2023年6月底前', '2023年5月', true],
  ['提升', '达成预期指标', true],
  ['高于全市增速', '7.7', null],
  ['低于全市平均水平', '7.7', null],
  ['提升', '', null],
])('whether %s → %s is reached is told all the same: %s', (expected, actual, met) => {
  expect(first({ expected, actual })).toEqual(['judgement', met]);
});

function judged(criterion: string, expected: string, actual: string) {
  const form = formOf({ criterion, expected, actual, weight: '10' });
  const [one] = assess(form, DEFAULT_OPTIONS);
  return [one?.method, one?.recomputed?.toString() ?? null, one?.met];
}

test.each([
  '达到得满分，未达到不得分',
  '达到目标值得满分，否则不得分。',
  '完成得满分否则0分',
  '完成年度目标的，得满分；未完成的，不得分。',
  '达到100%得满分，未达到不得分',
  '完成得10分，未完成得0分',
])('all or nothing is applied: %s', (criterion) => {
  expect(judged(criterion, '100%', '100%')).toEqual(['ratio', '10', true]);
  expect(judged(criterion, '100%', '90%')).toEqual(['judgement', '0', false]);
});

test('all or nothing says why a missed target earns nothing', () => {
  const form = formOf({ criterion: '达到得满分，否则不得分', expected: '5场', actual: '4场' });
  const [one] = assess(form, DEFAULT_OPTIONS);
  expect(one?.explanation).toBe('没有达到预期，评分标准写明不得分，得 0 分');
});

test('all or nothing holds for a deadline, and leaves the words of a tier to a person', () => {
  const criterion = '完成得满分，未完成不得分';
  const late = judged(criterion, '2023年6月底前', '2023年7月3日');
  expect(late).toEqual(['judgement', '0', false]);
  expect(judged(criterion, '提升', '部分达成')).toEqual(['judgement', null, false]);
});

const BANDS = '≥90%得满分，80%-90%得5分，80%以下不得分';

test.each([
  ['≥90%', '92%', 'ratio', '10', true],
  ['≥90%', '88%', 'judgement', '5', false],
  // The top band asks for more than the target.
  ['≥85%', '88%', 'judgement', '5', true],
])('bands of points: %s → %s', (expected, actual, method, points, met) => {
  expect(judged(BANDS, expected, actual)).toEqual([method, points, met]);
});

test.each([
  '按时完成得满分，未按时完成不得分',
  '达到目标得满分，未达到扣2分',
  '完成率90%得满分，否则不得分',
  '完成得满分，未完成酌情扣分',
  '完成方案得5分，通过验收得5分',
  '完成率90%以上得满分，低于60%不得分，其余按比例得分',
])('what the points of a missed target are is left to a person: %s', (criterion) => {
  expect(judged(criterion, '100%', '95%')).toEqual(['judgement', null, false]);
});

test.each([
  '达到得满分，未达到按比例得分',
  '按完成比例得分，未完成不得分',
  '每完成1项得2分',
  '每场得1分，总计10分',
  '总计10分，合计10分',
])('a share of the points stays a share: %s', (criterion) => {
  expect(judged(criterion, '100%', '95%')).toEqual(['ratio', '9.5', false]);
});

test('the full score for a completion of 100% is the full score for any target', () => {
  expect(judged('完成率100%得满分，未完成不得分', '5场', '5场')).toEqual(['ratio', '10', true]);
});

test('the most points of a criterion are its full score, where only one value earns them', () => {
  const bands = '100%得10分，90%以上得8分，90%以下得0分';
  expect(judged(bands, '100%', '100%')).toEqual(['ratio', '10', true]);
  expect(judged('完成得5分，达到要求得5分', '5场', '5场')).toEqual(['judgement', null, true]);
});
