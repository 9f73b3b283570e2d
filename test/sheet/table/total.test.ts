// Covers src/sheet/table/total-cell.ts
// Covers src/sheet/table/table-end.ts
// Covers src/sheet/above/total-above.ts
import { printCell } from '../../../src/sheet/address';
import { formOf, skippedOf } from '../reading';

const HEADER = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 复核分 | 未完成原因 |
  | 产出     | 甲       | 100  | 5          | 5          | 96   | 95     |            |`;

/** `100@C3 96@F3 优`: weights, score and grade of the total that a table prints. */
function totalOf(text: string): string {
  const total = formOf(text).total;
  const weights = total?.weights.map(({ entry }) => `${entry.text}@${printCell(entry.cell)}`);
  const score = total?.score ? [`${total.score.text}@${printCell(total.score.cell)}`] : [];
  return [...(weights ?? []), ...score, ...(total?.grade ? [total.grade.text] : [])].join(' ');
}

test.each(['合计', '合计：', '总分', '总 计', '自评总分', '自评得分'])(
  '%s prints the numbers under its columns',
  (label) => {
    expect(
      totalOf(`${HEADER}
      | ${label} | | 100 | | | 96 | 95 | |`),
    ).toBe('100@C3 96@F3');
  },
);

test('each level’s weight is read in its own column', () => {
  expect(
    totalOf(`
      | 一级指标 |      | 三级指标 |      | 得分 |
      | 名称     | 权重 | 名称     | 权重 |      |
      | 产出     | 100  | 甲       | 99   | 96   |
      | 合计：   | 100  |          | 99   | 96   |`),
  ).toBe('100@B4 99@D4 96@E4');
});

test('numbers that stand under no such column are, from the right, the score and the weight', () => {
  expect(
    totalOf(`${HEADER}
    | 总分 | | | 100 | 96 | | 95 | |`),
  ).toBe('100@D3 96@E3');
});

test('the grade is read beside the total', () => {
  expect(
    totalOf(`${HEADER}
    | 总分 | | 100 | | | 96 | | 优 |`),
  ).toBe('100@C3 96@F3 优');
});

test('a total typed as text is kept as typed', () => {
  expect(
    totalOf(`${HEADER}
    | 总分 | | | | | "96分" | | |`),
  ).toBe('96分@F3');
});

test.each([
  ['| 总分 | | 100 | | | 自评得分95分 | | |', '100@C3 自评得分95分@F3'],
  ['| 总分 | | 100 | | | 95分，优 | | |', '100@C3 95分，优@F3'],
  ['| 总分 | | 100 | | | 优 | | |', '100@C3 优@F3 优'],
  ['| 合计 | 自评得分：95分 | | | | | | |', '自评得分：95分@B3'],
  ['| 合计 | 扣5分 | 100 | | | / | | |', '100@C3'],
])('words in the place of the total: %s', (row, said) => {
  expect(totalOf(`${HEADER}\n${row}`)).toBe(said);
});

test.each([
  ['自评得分95分', '95'],
  ['95（优）', '95'],
  ['优', undefined],
])('%s comes to its number', (score, number) => {
  const { total } = formOf(`${HEADER}\n| 总分 | | 100 | | | ${score} | | |`);
  expect(total?.score?.number?.toString()).toBe(number);
});

test('an error in the total is the printed score, so that it can be reported', () => {
  const form = formOf(`${HEADER}
    | 总分 | | 100 | | | #REF! | | |`);
  expect(form.total?.score).toMatchObject({ kind: 'error', text: '#REF!' });
});

test('a total in the label itself is a number', () => {
  const form = formOf(`${HEADER}
    | 总分：96.5分 | | | | | | | |`);
  expect(form.total?.score?.number?.toString()).toBe('96.5');
});

test('rows below the total are not read as indicators', () => {
  const form = formOf(`${HEADER}
    | 总分 |    | 100 |   |   | 96 | | |
    | 备注 | 乙 | 50  | 5 | 5 | 50 | | |`);
  expect(form.indicators).toHaveLength(1);
});

const GROUPS = `${HEADER.replaceAll('100', '40').replaceAll('96', '40')}
    | 合计 |    | 40 |   |   | 40 | | |
    | 效益 | 乙 | 60 | 5 | 5 | 56 | | |`;

test('合计 with indicators below it is a subtotal', () => {
  const form = formOf(`${GROUPS}
    | 合计 |    | 60  |   |   | 56 | | |
    | 总分 |    | 100 |   |   | 96 | | |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  expect(form.groups.map(({ name }) => name)).toEqual(['产出', '效益']);
  expect(form.subtotals.map(({ label, rows }) => [label.text, rows])).toEqual([['合计', [1]]]);
});

test('without a total below them there is no total', () => {
  const form = formOf(GROUPS);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  expect(form.total).toBeNull();
});

test('总分 is a subtotal only where another total follows the indicators below it', () => {
  const groups = GROUPS.replace('合计', '总分');
  expect(totalOf(`${groups}\n| 自评总分 | | 100 | | | 96 | | |`)).toBe('100@C5 96@F5');
  expect(totalOf(groups)).toBe('40@C3 40@F3');
});

test('indicators below 总分 are listed, and are neither checked nor narrative', () => {
  const form = formOf(`${HEADER}
    | 总分 |    | 100 |   |   | 96 | | |
    |      | 乙 | 5   | 5 | 5 | 5  | | |`);
  expect(form.indicators).toHaveLength(1);
  expect(form.narrative).toEqual([]);
  expect(skippedOf(form)).toEqual(['4 这一行在总分下面，没有检查；是指标的，请移到总分上面。']);
});

test('a signature below 合计 does not make it a subtotal', () => {
  expect(
    totalOf(`${HEADER}
    | 合计   |      | 100 |  |    | 96 | | |
    | 审核人 | 某某 | 000 |  | 日期 |  | | |`),
  ).toBe('100@C3 96@F3');
});

test('a total above the table stands beside its label, before the reviewer’s', () => {
  expect(
    totalOf(`
    | 自评得分 | 96 | 财政审定评分 | 95 |
    ${HEADER.trim()}`),
  ).toBe('96@B1');
});

test('a total above the table may stand below its label', () => {
  expect(
    totalOf(`
    | 项目名称 | 自评总分（分） |
    | 某某项目 | 97.93          |
    ${HEADER.trim()}`),
  ).toBe('97.93@B2');
});

test('合计 of the money above the table is no total of scores', () => {
  expect(
    totalOf(`
    | 资金合计 | 合计 | 1000 |
    ${HEADER.trim()}`),
  ).toBe('');
});

test('自评得分 over the budget row is the score of that row alone', () => {
  expect(
    totalOf(`
    |              | 全年预算数 | 全年执行数 | 分值 | 自评得分 |
    | 年度资金总额 | 100        | 95         | 10   | 9.5      |
    ${HEADER.trim()}`),
  ).toBe('');
});

test('a second table below the total adds nothing to the first', () => {
  const form = formOf(`${HEADER}
    | 总分     |          | 100  |            |            | 96   |        |            |
    | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 复核分 | 未完成原因 |
    | 产出     | 乙       | 100  | 5          | 5          | 96   | 95     |            |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲']);
  expect(skippedOf(form)).toEqual([]);
});

test('what is written below the parts is not read as an indicator', () => {
  const form = formOf(`${HEADER}
    | 存在问题 |    |    |   |   |    | | |
    | 见下表   | 乙 | 50 | 5 | 5 | 50 | | |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲']);
});

const NOTES = `${HEADER}
    | 其他需要说明的事项 | 无 | | | | | | |
    | 注：得分保留两位小数 |  | | | | | | |`;

test.each([
  ['under its columns', '| 总分 | | 100 | | | 90 | | 差 |', '100@C5 90@F5 差'],
  ['after its weight', '| 总分 | | | 100 | 90 | | | |', '100@D5 90@E5'],
  ['without a weight', '| 自评得分 | | | | | 90 | | |', '90@F5'],
  ['as an error value', '| 总分 | | | | | #REF! | | |', '#REF!@F5'],
])('below notes a total of points counts that stands %s', (_, row, total) => {
  expect(totalOf(`${NOTES}\n${row}`)).toBe(total);
});

test.each([
  ['of money', '| 合计 | | 300 | | | 280 | | |'],
  ['in a sentence', '| 本项目总分 | | 100 | | | 90 | | |'],
  ['without numbers', '| 总分 | 见上表 | | | | | | |'],
  ['with the full marks alone', '| 总分 | 100 | | | | | | |'],
])('below notes a total %s is none of the table', (_, row) => {
  expect(formOf(`${NOTES}\n${row}`).total).toBeNull();
});

test('what stands between the table and its total is narrative, and the total is not', () => {
  const form = formOf(`${NOTES}
    | 见下表 | 乙 | 50  | 5 | 5 | 50 | | |
    | 总分   |    | 100 |   |   | 96 | | 优 |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲']);
  expect(form.skipped).toEqual([]);
  expect(form.narrative.map(({ text }) => text)).toEqual([
    '其他需要说明的事项',
    '无',
    '注：得分保留两位小数',
    '见下表',
    '乙',
  ]);
});

test('without a total the table ends before the parts below it', () => {
  const form = formOf(`${HEADER}
    |                  | 乙             | 10 | 5 | 5 | 10 | | |
    | 一、资金使用绩效 | 项目完成良好。 |    |   |   |    | | |
    | 评价结论         | 好             |    |   |   |    | | |`);
  expect(form.indicators.map(({ name }) => name.text)).toEqual(['甲', '乙']);
  expect(form.skipped).toEqual([]);
  expect(form.narrative.map(({ text }) => text)).toEqual([
    '一、资金使用绩效',
    '项目完成良好。',
    '评价结论',
    '好',
  ]);
});
