import { assess } from '../../../src/engine/check/assess';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { isFullThoughMissed } from '../../../src/engine/report/full-though-missed';
import { formOf, type RowTexts } from '../scoring/form-of';

const LATE = { expected: '2023年6月30日前', actual: '2023年7月15日' };
const CASES: readonly (readonly [RowTexts, boolean])[] = [
  [{ ...LATE, claimed: '10' }, true],
  [{ ...LATE, claimed: '8' }, false],
  [{ ...LATE }, false],
  [{ ...LATE, actual: '2023年6月15日', claimed: '10' }, false],
  [{ expected: '明显提高', actual: '未达成', claimed: '10' }, false],
  [{ ...LATE, weight: '0', claimed: '0' }, false],
];

test.each(CASES)('%j: the full score though it is missed, %s', (row, expected) => {
  const [assessment] = assess(formOf(row), DEFAULT_OPTIONS);
  expect(assessment && isFullThoughMissed(assessment)).toBe(expected);
});
