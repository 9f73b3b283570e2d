import { format } from '../../../src/engine/decimal';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { levelScores } from '../../../src/documents/words/level-scores';
import { holdsPrompts, verdictOf, weightState } from '../../../src/documents/words/verdict';
import { checkedSheet } from '../checked-sheet';
import { FAULTY, SOUND } from '../forms';

const NESTED = `
  | 一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
  | 产出     | 60   | 数量     | 40   | 培训人数 | 40   | ≥100   | 80     | 32       |
  |          |      | 质量     | 20   | 合格率   | 20   | ≥90%   | 95%    | 20       |
  | 效益     | 40   | 满意度   | 40   | 学员满意 | 40   | ≥90%   | 95%    | 40       |
`;

test('points of all groups below count for their 一级指标', () => {
  const levels = levelScores(checkedSheet(NESTED).report);
  expect(
    levels.map(({ name, got, weight, percent }) => [
      name,
      format(got),
      format(weight),
      format(percent, 1),
    ]),
  ).toEqual([
    ['产出', '52', '60', '86.7'],
    ['效益', '40', '40', '100'],
  ]);
});

test('a flat table has no bars', () => {
  const flat = checkedSheet(`
    | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
    | 培训人数 | 100  | ≥100   | 100    | 100      |
  `);
  expect(levelScores(flat.report)).toEqual([]);
});

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
