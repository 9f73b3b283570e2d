import { holdsPrompts, verdictOf, weightState } from '../../../src/documents/words/verdict';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { checkedSheet } from '../../taskpane/checked-sheet';
import { FAULTY, SOUND } from '../../taskpane/forms';

test('a weight that does not add up shows in the state of the weights', () => {
  const { report } = checkedSheet(FAULTY.replace('| 30   | ≥10 ', '| 25   | ≥10 '));
  expect(weightState(report)).toMatch(/有 \d+ 处问题/);
  expect(weightState(checkedSheet(SOUND).report)).toContain('上下级一致');
});

test('weights that were not all checked are not called consistent', () => {
  const { report } = checkedSheet(SOUND, { ...DEFAULT_OPTIONS, off: ['weight-sum'] });
  expect(weightState(report)).toContain('没有全部检查');
});

test('errors that were ignored no longer stand in the way, but are counted', () => {
  const { report } = checkedSheet(FAULTY);
  const warnings = report.findings.filter(({ severity }) => severity === 'warning');
  expect(verdictOf(report, warnings)).toEqual({
    ready: true,
    text: '可以提交',
    rest: '1 个建议核对，已忽略 2 个',
  });
});

test('a prompt of ours is noticed in its reason cell', () => {
  expect(holdsPrompts(checkedSheet(FAULTY).report)).toBe(false);
  const prompted = FAULTY.replace(/30 {7}\| {10}\|/, '30 | 【待填写】预期值 |');
  expect(holdsPrompts(checkedSheet(prompted).report)).toBe(true);
});
