import { check } from '../../src/engine/check/check';
import { printCell } from '../../src/sheet/address';
import { narrativeEdits } from '../../src/sheet/narrative-edits';
import { readForm } from '../../src/sheet/read-form';
import { gridLiteral } from '../fixtures/grid-literal';

const TABLE = `
  | 项目名称 | 扶贫项目 |
  | 三级指标 | 指标值 | 完成值 | 分值 | 得分 |
  | 场次 | ≥5 | 5 | 100 | 100 |
  | 合计 | | | 100 | 100 |`;

function editsOf(below: string, textOf = (id: string): string => `【${id}】`) {
  const { grid } = gridLiteral(`${TABLE}\n${below}`);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  return narrativeEdits(grid, check(reading.form), textOf);
}

/** `A5 二、存在的问题：⏎【problems】` for each cell that would be written. */
function written(below: string, textOf?: (id: string) => string): readonly string[] {
  return editsOf(below, textOf).writes.map(
    ({ cell, after }) => `${printCell(cell)} ${after.value.replaceAll('\n', '⏎')}`,
  );
}

test.each([
  ['| 二、资金使用绩效存在的问题： |', ['A5 二、资金使用绩效存在的问题：⏎【problems】']],
  ['| 三、改进意见 |', ['A5 三、改进意见：⏎【improvement】']],
  ['| 存在问题: |', ['A5 存在问题:⏎【problems】']],
  [
    String.raw`| 一、资金使用绩效：\n（一）资金支出情况：\n（二）资金完成绩效目标情况： |`,
    [
      'A5 一、资金使用绩效：⏎【performance】⏎（一）资金支出情况：⏎【spending】⏎（二）资金完成绩效目标情况：⏎【completion】',
    ],
  ],
  ['| 存在问题 | |\n| 改进措施 | |', ['B5 【problems】', 'B6 【improvement】']],
  ['| 评价结论 | | 优 |\n| 存在问题 |', ['C6 【problems】']],
])('%s is written into', (below, cells) => {
  expect(written(below)).toEqual(cells);
});

test.each([
  '| 二、资金使用绩效存在的问题：样本偏少。 |',
  '| 存在问题 | 样本偏少 |',
  '| 存在问题 | 无 |',
  '| 二、资金使用绩效存在的问题： |\n| 样本偏少，需要扩大。 |',
  String.raw`| 一、资金使用绩效：\n（一）资金支出情况：支出100万元。\n（二）资金完成绩效目标情况： |`,
  '| 二、资金使用绩效存在的问题：联系人：张某，13800138000 |',
  '| 存在问题 | | | 含项目管理等方面 |',
  String.raw`| 二、资金使用绩效存在的问题：\n有关情况请向有关科室了解核实后再与本单位项目负责人联系，联系人：张某，电话：13800138000 |`,
  '| 五、其他说明： |',
  '| 备注 | |',
])('%s is left alone', (below) => {
  expect(written(below)).toEqual([]);
});

test('a formula that gives a heading is no cell to type into', () => {
  const { grid } = gridLiteral(`${TABLE}\n| 三、改进意见： |`);
  const rows = grid.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, formula: cell.value.startsWith('三、') })),
  }));
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  expect(narrativeEdits({ ...grid, rows }, check(reading.form), () => '写').writes).toEqual([]);
});

test('a part for which there is no text stays as it is', () => {
  expect(
    written('| 四、到期资金： |\n| 三、改进意见： |', (id) => (id === 'expiring' ? '' : '改')),
  ).toEqual(['A6 三、改进意见：⏎改']);
});

test('the whole row of each cell is guarded, with the cell that is written', () => {
  const { guards, writes, marks } = editsOf('| 存在问题 | |');
  expect(marks).toBeNull();
  expect(guards.map(({ cell }) => printCell(cell)).toSorted()).toEqual(['A5', 'B5']);
  expect(writes[0]?.before).toEqual({ kind: 'blank', value: '' });
});
