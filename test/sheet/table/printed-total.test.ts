import { gradeIn, isGrade, lastTwo } from '../../../src/sheet/table/printed-total';
import { entry } from '../../engine/scoring/form-of';

const entries = (...texts: readonly string[]) => texts.map((text, at) => entry(0, at, text));

test('of numbers under no header the last is the score and the one before it the weight', () => {
  const { weights, score } = lastTwo(entries('40', '100', '96.66'));
  expect(weights.map(({ level, entry: weight }) => [level, weight.text])).toEqual([[3, '100']]);
  expect(score?.text).toBe('96.66');
});

test('a single number is the score', () => {
  expect(lastTwo(entries('96.66'))).toMatchObject({ weights: [], score: { text: '96.66' } });
  expect(lastTwo([])).toEqual({ weights: [], score: null });
});

test('the first grade beside a total is its grade', () => {
  expect(gradeIn(entries('96', '优', '良'))?.text).toBe('优');
  expect(gradeIn(entries('96', '优秀', '中等'))).toBeNull();
  expect(entries('优', '差', '优秀', '').map(isGrade)).toEqual([true, true, false, false]);
});
