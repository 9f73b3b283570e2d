import { levelScores } from '../../../src/documents/words/level-scores';
import { format } from '../../../src/engine/decimal';
import { checkedSheet } from '../../taskpane/checked-sheet';

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
