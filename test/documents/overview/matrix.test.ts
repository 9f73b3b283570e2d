import { NO_UNIT, ruleMatrix } from '../../../src/documents/overview/matrix';
import { ruleText } from '../../../src/documents/words/rule-text';
import { row } from './form-row';

test('problems by rule and unit, most first, with their sums', () => {
  const { titles, units, all } = ruleMatrix([
    row({ unit: '甲局', rules: { 'weight-sum': 1 } }),
    row({ unit: '甲局', rules: {} }),
    row({ unit: '乙局', rules: { 'weight-sum': 1, 'score-mismatch': 4 } }),
    row({ unit: '', rules: {} }),
  ]);
  expect(titles).toEqual([ruleText('score-mismatch').title, ruleText('weight-sum').title]);
  expect(units).toEqual([
    { unit: '乙局', forms: 1, counts: [4, 1], total: 5 },
    { unit: '甲局', forms: 2, counts: [0, 1], total: 1 },
    { unit: NO_UNIT, forms: 1, counts: [0, 0], total: 0 },
  ]);
  expect(all).toMatchObject({ forms: 4, counts: [4, 2], total: 6 });
});
