import { assess } from '../../../src/engine/assess';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { formOf, type RowTexts } from './form-of';

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
