// Covers src/sheet/table/row-kind.ts
// Covers src/sheet/table/table-row.ts
// Covers src/sheet/table/lines.ts
// Covers src/sheet/table/table.ts
import { formOf, rowsOf, skippedOf } from '../reading';

const HEADER = `
  | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未完成原因 |`;

/** The sentences about the rows below a complete header. */
function skippedBelow(rows: string): readonly string[] {
  return skippedOf(formOf(HEADER + rows));
}

test('labels are carried down, names and values are not', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 | 甲 | 10 | 5 | 5 | 10 | 已说明 |
    |      |      | 乙 | 10 |   |   |    |        |
    |      | 质量 | 丙 | 10 | 5 | 5 | 10 |        |
    | 效益 |      | 丁 | 10 | 5 | 5 | 10 |        |`);
  expect(rowsOf(form)).toEqual([
    '产出/数量 | 甲 | 10 | 5 | 5 | 10',
    '产出/数量 | 乙 | 10 |  |  | ',
    '产出/质量 | 丙 | 10 | 5 | 5 | 10',
    '效益 | 丁 | 10 | 5 | 5 | 10',
  ]);
  expect(form.indicators[1]?.reason?.text).toBe('');
});

test('a filler in a label cell stops what is carried down', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 | 甲 | 10 | 5 | 5 | 10 | |
    |      | —    | 乙 | 10 | 5 | 5 | 10 | |`);
  expect(rowsOf(form)[1]).toBe('产出 | 乙 | 10 | 5 | 5 | 10');
});

test('a row with a score and no weight is an indicator', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 | 甲 |  | 5 | 5 | 10 | |`);
  expect(form.indicators[0]).toMatchObject({ points: null, weight: { kind: 'blank' } });
});

test.each([
  ['指标2：', '空的占位行。'],
  ['……', '空的占位行。'],
  ['其中：一村', '“其中”行没有权重和分数，不单独检查。'],
  ['乙', '没有权重也没有分数，不作为指标检查。'],
])('a row called %s without weight and score is left out', (name, why) => {
  expect(
    skippedBelow(`
      | 产出 | 数量 | 甲      | 10 | 5 | 5 | 10 | |
      |      |      | ${name} |    |   | 3 |    | |
      |      |      | 丙      | 10 | 5 | 5 | 10 | |`),
  ).toEqual([`3 ${why}`]);
});

test('a placeholder with a weight and a score counts like any other row', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 | 指标2： | 10 | 5 | 5 | 10 | |`);
  expect(rowsOf(form)).toEqual(['产出/数量 | 指标2： | 10 | 5 | 5 | 10']);
});

test.each(['/', '—', '-', '无'])('%s as weight and score means not applicable', (filler) => {
  expect(
    skippedBelow(`
      | 产出 | 数量 | 甲 | 10        | 5 | 5 | 10        | |
      |      |      | 乙 | ${filler} | 5 | 5 | ${filler} | |
      |      |      | 丙 | 10        | 5 | 5 | 10        | |`),
  ).toEqual(['3 权重和得分填的是“/”一类的符号，按不适用处理。']);
});

test('a header printed again at a page break is left out, and groups go on', () => {
  const form = formOf(`${HEADER}
    | 产出     | 数量     | 甲       | 10   | 5          | 5          | 10   |            |
    | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未完成原因 |
    |          |          | 乙       | 10   | 5          | 5          | 10   |            |`);
  expect(rowsOf(form)[1]).toBe('产出/数量 | 乙 | 10 | 5 | 5 | 10');
  expect(skippedOf(form)).toEqual(['3 重复的表头，不是指标。']);
});

test('a row of column numbers is no indicator', () => {
  expect(
    skippedBelow(`
      | 1    | 2    | 3  | 4  | 5 | 6 | 7  | 8 |
      | 产出 | 数量 | 甲 | 10 | 5 | 5 | 10 |   |`),
  ).toEqual(['2 这一行是栏次编号，不是指标。']);
});

test('a subtotal is neither counted nor a group', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 | 甲 | 10 | 5 | 5 | 10 | |
    |      | 小计 |    | 10 |   |   | 10 | |
    | 效益 | 质量 | 乙 | 10 | 5 | 5 | 10 | |`);
  expect(form.subtotals.map(({ label, rows }) => [label.text, rows])).toEqual([['小计', [1]]]);
  expect(form.groups.map(({ name }) => name)).toEqual(['产出', '数量', '效益', '质量']);
});

test('the sum in a group’s own row is not counted beside its indicators', () => {
  const form = formOf(`${HEADER}
    | 产出 |      |    | 20 |   |   | 20 | |
    |      | 数量 | 甲 | 10 | 5 | 5 | 10 | |
    |      |      | 乙 | 10 | 5 | 5 | 10 | |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  expect(form.subtotals.map(({ rows }) => rows)).toEqual([[2, 3]]);
});

test('a group without any indicator is listed, a label in a row of its own is not', () => {
  expect(
    skippedBelow(`
      | 效益 |          |    |    |   |   |    | |
      |      | 经济效益 |    |    |   |   |    | |
      |      |          | 甲 | 10 | 5 | 5 | 10 | |
      |      | 生态效益 |    |    |   |   |    | |
      |      | 社会效益 | 乙 | 10 | 5 | 5 | 10 | |
      | 满意 | 群众     |    |    |   |   |    | |
      | 总分 |          |    | 20 |   |   | 20 | |`),
  ).toEqual(['5 这个分组下面没有填写指标。', '7 这个分组下面没有填写指标。']);
});

test('a scored 一级指标 without indicators of its own is an indicator by that name', () => {
  const form = formOf(`${HEADER}
    | 预算执行率 |      |    | 10 | 100% | 95% | 9.5 | |
    | 产出       | 数量 | 甲 | 10 | 5    | 5   | 10  | |`);
  expect(rowsOf(form)[0]).toBe('预算执行率 | 预算执行率 | 10 | 100% | 95% | 9.5');
});

test('without a weight column a row with a target but no score shares the score above it', () => {
  const form = formOf(`
    | 二级指标      | 三级指标 | 年初目标值 | 实际完成值 | 得分 | 未完成原因 |
    | 数量（20分）  | 甲       | 100%       | 100%       | 20   |            |
    |               | 乙       | 100%       | 100%       |      |            |`);
  expect(form.indicators).toHaveLength(1);
  expect(skippedOf(form)).toEqual([
    '1 没有三级指标的权重（分值）列，不检查权重，也不核算得分。',
    '3 没有单独的得分，与上一行共用一个得分，请人工核对。',
  ]);
});

test('a weight shown as 2.22% means 2.22 points', () => {
  const form = formOf(`
    | 三级指标 | 权重  | 得分   |
    | 甲       | 2.22% | "2.22分" |`);
  expect(form.indicators[0]?.points?.toString()).toBe('2.22');
  expect(form.indicators[0]?.claimed?.toString()).toBe('2.22');
});

test('every row between the header and the total is an indicator, a label or listed', () => {
  const form = formOf(`${HEADER}
    | 产出 | 数量 |      |    |   |   |    |          |
    |      |      | 甲   | 10 | 5 | 5 | 10 |          |
    |      |      |      |    |   |   |    | 接上一行 |
    |      |      | 乙   |    |   |   |    |          |
    | 总分 |      |      | 10 |   |   | 10 |          |`);
  expect(form.indicators.map(({ row }) => row)).toEqual([2]);
  expect(form.skipped.map(({ row }) => row)).toEqual([3, 4]);
});

describe('a form without weights and scores', () => {
  const UNSCORED = '| 一级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因 |';

  test('takes each named row with a value for an indicator, and says once what is not checked', () => {
    const form = formOf(`
      ${UNSCORED}
      | 产出 | 甲       | 2个 | 1个 | |
      |      | 其中：乙 | 1个 | 1个 | |
      |      | 指标3：  |     |     | |
      |      | 丙       |     |     | |
      | 效益 | 丁       | 改善 |    | |`);
    expect(rowsOf(form)).toEqual(['产出 | 甲 | - | 2个 | 1个 | -', '效益 | 丁 | - | 改善 |  | -']);
    expect(skippedOf(form)).toEqual([
      '1 没有分值和得分列，没有分数可算，只检查指标是否完成、原因和佐证。',
      '3 “其中”行没有权重和分数，不单独检查。',
      '4 空的占位行。',
      '5 没有填写指标值和完成值，不作为指标检查。',
    ]);
  });
});
