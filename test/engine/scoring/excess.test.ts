import { assess } from '../../../src/engine/check/assess';
import { format } from '../../../src/engine/decimal';
import { normalise } from '../../../src/engine/language/plain';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import {
  explainsExcess,
  isDeductedForExcess,
  timesReached,
} from '../../../src/engine/scoring/excess';
import { formOf, type RowTexts } from './form-of';

function row(texts: RowTexts) {
  const [assessment] = assess(formOf(texts), DEFAULT_OPTIONS);
  if (assessment === undefined) throw new Error('no row');
  return assessment;
}

test.each([
  [{ expected: '≥50场', actual: '150场' }, '3'],
  [{ expected: '2公里', actual: '5000米' }, '2.5'],
  [{ expected: '≤50场', actual: '20场' }, null],
  [{ expected: '0起', actual: '3起' }, null],
  [{ expected: '≥50场', actual: '已完成' }, null],
])('%j was reached %s times', (texts, times) => {
  const reached = timesReached(row(texts));
  expect(reached === null ? null : format(reached)).toBe(times);
});

test.each([
  ['指标值定得偏低', true],
  ['超额完成', false],
  ['超额完成。', false],
  ['停办两场', false],
])('%s explains it: %s', (reason, explains) => {
  expect(explainsExcess(normalise(reason))).toBe(explains);
});

test('only a row that is met and reached often enough may lose points for it', () => {
  const texts = { expected: '≥50', actual: '150', claimed: '8', reason: '目标值偏低' };
  expect(isDeductedForExcess(row(texts), 1.3)).toBe(true);
  expect(isDeductedForExcess(row(texts), 3.1)).toBe(false);
  expect(isDeductedForExcess(row({ ...texts, reason: '停办' }), 1.3)).toBe(false);
  expect(isDeductedForExcess(row({ ...texts, expected: '≥200' }), 1.3)).toBe(false);
});
