// Covers src/sheet/header/columns.ts
// Covers src/sheet/header/header-block.ts
// Covers src/sheet/header/missing-columns.ts
// Covers src/sheet/header/no-table.ts
import type { ColumnRole } from '../../../src/engine/model/form';
import { printCell } from '../../../src/sheet/address';
import { readForm } from '../../../src/sheet/read-form';
import { gridLiteral } from '../../fixtures/grid-literal';
import { formOf, rowsOf, skippedOf } from '../reading';

function columnsOf(text: string): Partial<Record<ColumnRole, string>> {
  const headers = Object.entries(formOf(text).headers);
  return Object.fromEntries(headers.map(([role, { cell }]) => [role, printCell(cell)]));
}

test('names and weights under three levels are told apart by the level above them', () => {
  expect(
    columnsOf(`
      | 评价指标 |         |          |         |          |         | 评价年度预期值 | 评价年度实现值 | 自评分数 |
      | 一级指标 |         | 二级指标 |         | 三级指标 |         |                |                |          |
      | 权重(%)  | 名称    | 名称     | 权重(%) | 名称     | 权重(%) |                |                |          |
      | 100      | 产出    | 数量     | 100     | 甲       | 100     | 1              | 1              | 100      |`),
  ).toEqual({
    level1: 'B3',
    level1Weight: 'A3',
    level2: 'C3',
    level2Weight: 'D3',
    name: 'E3',
    weight: 'F3',
    expected: 'G1',
    actual: 'H1',
    score: 'I1',
  });
});

test('of several weights in one header row each belongs to the level on its left', () => {
  expect(
    columnsOf(`
      | 一级 | 权重 | 二级 | 分值 | 三级 | 计量单位 | 目标值（标准） | 分值 | 指标值 |
      | 产出 | 100  | 数量 | 100  | 甲   | 个       | 5              | 100  | 6      |`),
  ).toMatchObject({
    level1Weight: 'B1',
    level2Weight: 'D1',
    weight: 'H1',
    expected: 'G1',
    actual: 'I1',
  });
});

test.each(['值', '指标值'])('a target in three columns is what stands below %s', (value) => {
  expect(
    columnsOf(`
      | 三级指标 | 绩效指标值 |          |      | 全年实际值 | 分值 | 得分 |
      |          | 性质       | ${value} | 单位 |            |      |      |
      | 甲       | ≥          | 5        | 场   | 6          | 100  | 100  |`),
  ).toMatchObject({ nature: 'B2', expected: 'C2', unit: 'D2', actual: 'E1' });
});

test('值 beside a target of its own is no part of it', () => {
  expect(
    columnsOf(`
      | 三级指标 | 目标值 | 指标值 | 分值 | 得分 |
      | 甲       | 5      | 6      | 100  | 100  |`),
  ).toMatchObject({ expected: 'B1', actual: 'C1' });
});

test('a column named only in the row above the others is read too', () => {
  expect(
    columnsOf(`
      | 绩效指标 |          |          |            |            | 自评得分 | 未完成原因 |
      | 一级指标 | 三级指标 | 分值     | 年度指标值 | 实际完成值 |          |            |
      | 产出     | 甲       | 10       | 5          | 5          | 10       |            |`),
  ).toMatchObject({ score: 'F1', reason: 'G1', weight: 'C2' });
});

test('columns are read in any order', () => {
  const form = formOf(`
    | 得分 | 实际完成值 | 三级指标 | 分值 | 年度指标值 | 一级指标 |
    | 8    | 4          | 甲       | 10   | 5          | 产出     |`);
  expect(rowsOf(form)).toEqual(['产出 | 甲 | 10 | 5 | 4 | 8']);
});

test('a header is matched as a whole: 得分 is not found inside 得分计算方法', () => {
  const columns = columnsOf(`
    | 三级指标 | 分值 | 得分计算方法 | 年度指标值 | 实际完成值 | 参考佐证材料（说明：略） |
    | 甲       | 10   | 完成得满分   | 5          | 5          | 1.清单                   |`);
  expect(columns).toMatchObject({ criterion: 'C1', evidence: 'F1' });
  expect(columns).not.toHaveProperty('score');
  expect(columns).not.toHaveProperty('reason');
});

test.each(['复核分', '财政审定评分', '核查分数'])('%s is the reviewer’s column', (review) => {
  const columns = columnsOf(`
    | 三级指标 | 分值 | ${review} | 得分 |
    | 甲       | 10   | 9         | 10   |`);
  expect(columns).toMatchObject({ review: 'C1', score: 'D1' });
});

test('自评得分 is the score where 得分 stands beside it', () => {
  const columns = columnsOf(`
    | 三级指标 | 分值 | 得分 | 自评得分 |
    | 甲       | 10   | 9    | 10       |`);
  expect(columns).toMatchObject({ score: 'D1' });
});

test('a header with line breaks, spaces and full-width signs is the same header', () => {
  const columns = columnsOf(`
    | 三 级\\n指标 | 指标权重（分）： | 全年实际值（Ｂ） | 自 评 分 |
    | 甲           | 10               | 5                | 10       |`);
  expect(columns).toEqual({ name: 'A1', weight: 'B1', actual: 'C1', score: 'D1' });
});

test('each missing column is said once, at the header', () => {
  const form = formOf(`
    |          |      |      |
    | 三级指标 | 分值 | 得分 |
    | 甲       | 10   | 10   |
    | 乙       | 10   | 10   |`);
  expect(skippedOf(form)).toEqual([
    '2 没有预期值（指标值）列，不检查目标是否完成，也不核算得分。',
    '2 没有实现值（完成值）列，不检查目标是否完成，也不核算得分。',
    '2 没有未达标原因列，不逐行检查原因，也不写入提纲。',
  ]);
});

test('the header of the budget block is not the table', () => {
  const { grid } = gridLiteral(`
    | 预算数 | 执行数 | 分值 | 执行率 | 得分 |
    | 100    | 95     | 10   | 95%    | 9.5  |`);
  expect(readForm(grid)).toEqual({
    kind: 'none',
    why: '没有找到指标评分表：表头要有“三级指标”（或“指标名称”），以及预期值、实现值、权重、得分中的至少两列；这里只找到“分值”“得分”。',
  });
});

test('an empty sheet is said to be empty', () => {
  const reading = readForm({ sheet: 'Sheet1', rows: [] });
  expect(reading).toMatchObject({ kind: 'none', why: expect.stringMatching(/工作表是空的。$/) });
});

test('a form without any actual value and score is a template', () => {
  const { grid } = gridLiteral(`
    | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
    | 指标1：  | 10   | ≥5         |            |      |
    | 合计     | 10   |            |            | 0    |`);
  expect(readForm(grid)).toMatchObject({ kind: 'template' });
});

test.each([
  ['养护绿地面积（10分）', []],
  ['养护绿地面积', [expect.stringContaining('的权重（分值）列')]],
])('beside 养护公园面积（10分）, %s', (name, lacking) => {
  const form = formOf(`
    | 三级指标 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 养护公园面积（10分） | ≥5 | 5 | 10 | |
    | ${name} | ≥5 | 5 | 10 | |`);
  expect(skippedOf(form)).toEqual(lacking);
});
