// Covers src/sheet/above/allocation.ts
// Covers src/sheet/above/budget.ts
// Covers src/sheet/above/budget-block.ts
// Covers src/sheet/above/budget-funds.ts
// Covers src/sheet/above/budget-indicator.ts
import { format } from '../../../src/engine/decimal';
import type { Amount } from '../../../src/engine/model/form';
import { printCell } from '../../../src/sheet/address';
import { formOf, groupsOf, rowsOf, skippedOf } from '../reading';

const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未完成原因 |
  | 产出     | 甲       | 90   | 5          | 5          | 90   |            |`;

function show(amount: Amount | null | undefined): string {
  return amount ? `${format(amount.value)}@${printCell(amount.cell)}` : '-';
}

/** Budget, 市本级 and 转移支付 allocated, the same spent. */
function fundsOf(above: string): readonly string[] {
  const { budget, allocated, spent } = formOf(above + TABLE).funds;
  return [budget, allocated?.local, allocated?.transferred, spent?.local, spent?.transferred].map(
    show,
  );
}

test('资金情况 is split into 市本级 and 转移支付至下级', () => {
  expect(
    fundsOf(`
      | 资金情况 | 资金安排情况 | 预算计划安排 | 1435   |         |                |    |
      |          |              | 实际分配下达 | 市本级 | 1400    | 转移支付至下级 | 35 |
      |          | 资金使用情况 | 实际支出金额 | 市本级 | 1033.48 | 转移支付至下级 | 0  |`),
  ).toEqual(['1435@D1', '1400@E2', '35@G2', '1033.48@E3', '0@G3']);
});

test('a blank amount does not take the number of another label', () => {
  expect(
    fundsOf(`
      | 预算计划安排 |      | 备注 | 5 |
      | 实际支出金额 | 1000 |`),
  ).toEqual(['-', '-', '-', '1000@B2', '-']);
});

const SPLIT = `
  | 预算计划安排 | 1435   |      |                |      |
  | 实际支出金额 | 市本级 | 1000 | 转移支付至下级 | 35   |
  | 实际分配下达 | 市本级 | 1400 | 转移支付至下级 | 0    |`;

/** The names and cells of labelled fields that are empty. */
function blanksOf(above: string): readonly string[] {
  const blank = formOf(above + TABLE).fields.filter(({ filled }) => !filled);
  return blank.map(({ name, cell }) => `${name}@${printCell(cell)}`);
}

test.each([
  ['1435', ' ', ['预算计划安排@B1'], ['-', '1400@C3', '0@E3', '1000@C2', '35@E2']],
  ['1000', ' ', ['实际支出金额（市本级）@C2'], ['1435@B1', '1400@C3', '0@E3', '-', '35@E2']],
  ['1400', ' ', ['实际分配下达（市本级）@C3'], ['1435@B1', '-', '-', '1000@C2', '35@E2']],
  [
    '0   ',
    ' ',
    ['实际分配下达（转移支付至下级）@E3'],
    ['1435@B1', '1400@C3', '-', '1000@C2', '35@E2'],
  ],
  ['1435', '/', ['预算计划安排@B1'], ['-', '1400@C3', '0@E3', '1000@C2', '35@E2']],
  ['1435', '无', [], ['-', '1400@C3', '0@E3', '1000@C2', '35@E2']],
  ['1400', '—', ['实际分配下达（市本级）@C3'], ['1435@B1', '-', '-', '1000@C2', '35@E2']],
  ['0   ', '/', [], ['1435@B1', '1400@C3', '-', '1000@C2', '35@E2']],
  ['1400', '#REF!', [], ['1435@B1', '-', '-', '1000@C2', '35@E2']],
  ['1400', '=?', [], ['1435@B1', '-', '-', '1000@C2', '35@E2']],
  [' 35 ', '#REF!', [], ['1435@B1', '1400@C3', '0@E3', '-', '-']],
])('with %s gone for “%s” the blanks are %j', (amount, instead, blanks, funds) => {
  const above = SPLIT.replace(amount, instead);
  expect(blanksOf(above)).toEqual(blanks);
  expect(fundsOf(above)).toEqual(funds);
});

test('amounts below their labels leave no label empty', () => {
  expect(blanksOf(`| 预算计划安排 | | 实际支出金额 |\n| 1435 | | 1000 |`)).toEqual([]);
});

test('评价金额 is read from its field', () => {
  const form = formOf(`| 评价金额 | "1,435万元" |${TABLE}`);
  expect(show(form.funds.evaluated)).toBe('1435@B1');
});

test.each([
  ['金额单位：元', '14350000', '1435@B2'],
  ['金额单位：万元', '1435', '1435@B2'],
  ['单 位： 元', '14350000', '1435@B2'],
  ['金额单位：元　填报日期：2024年1月', '14350000', '1435@B2'],
  ['填报单位：元谋县财政局', '1435', '1435@B2'],
  ['金额单位：元', '"0.1435亿元"', '1435@B2'],
])('%s: %s is stated in 万元', (unit, amount, value) => {
  expect(fundsOf(`| ${unit} |\n| 预算计划安排 | ${amount} |`)[0]).toBe(value);
});

const BLOCK = `
  | 项目资金（万元） |                  | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分 |
  |                  | 年度资金总额     | 120        | 100             | 95              | 10   | 95%           | 9.5  |
  |                  | 其中：财政拨款   | 120        | 100             | 95              | 10   | 95%           | 9.5  |
  |                  | 其他资金         | 0          | 0               | 0               | —    | —             | —    |`;

test('the scored total of the budget block is the indicator 预算执行率', () => {
  const form = formOf(BLOCK + TABLE);
  expect(rowsOf(form)).toEqual([
    '预算执行率 | 预算执行率 | 10 | - | 95% | 9.5',
    '产出 | 甲 | 90 | 5 | 5 | 90',
  ]);
  expect(form.indicators[0]).toMatchObject({ kind: 'budget', row: 1 });
  expect(groupsOf(form)).toEqual(['预算执行率 10', '产出']);
});

test.each(['分值权重', '指标分值', '指标权重', '权重分值', '满分'])(
  'the points of the block stand under %s as well',
  (header) => {
    const form = formOf(BLOCK.replace(' 分值 ', ` ${header} `) + TABLE);
    expect(rowsOf(form)[0]).toBe('预算执行率 | 预算执行率 | 10 | - | 95% | 9.5');
  },
);

test('the adjusted budget is what execution is measured by', () => {
  expect(fundsOf(BLOCK)).toEqual(['100@D2', '-', '-', '95@E2', '-']);
});

test.each([
  ['年初预算数', '调整预算数', '实际支出数'],
  ['年度预算数', '调整后预算数', '执行数'],
  ['年度预算数', '预算调整数', '执行数'],
  ['年初预算', '调整后全年预算数', '支出数'],
  ['年初批复预算数', '预算调整数', '决算数'],
])('%s | %s | %s: the second is what execution is measured by', (initial, adjusted, executed) => {
  const above = `
    | 预算执行情况 | ${initial} | ${adjusted} | ${executed} | 执行率 | 权重 | 得分 |
    |              | 200        | 180         | 171         | 95%    | 10   | 9.5  |`;
  expect(fundsOf(above)).toEqual(['180@C2', '-', '-', '171@D2', '-']);
  expect(rowsOf(formOf(above + TABLE))[0]).toBe('预算执行率 | 预算执行率 | 10 | - | 95% | 9.5');
});

test.each([
  ['预算调整数', -20, 171, 180],
  ['调整数', 20, 210, 220],
  ['预算调整数', 150, 340, 350],
  ['预算调整数', 0, 0, 200],
  ['预算调整数', 180, 190, 180],
  ['预算调整数', '', 171, 200],
  ['调整数', '/', 171, 200],
  ['调整数', '#REF!', 171, '-'],
])('%s %s of a budget of 200, with %s spent, makes it %s', (header, change, spent, budget) => {
  const [read] = fundsOf(`
    |              | 年初预算数 | ${header} | 执行数   |
    | 年度资金总额 | 200        | ${change} | ${spent} |`);
  expect(read?.split('@')[0]).toBe(`${budget}`);
});

test('the budget after the change counts where the change stands beside it', () => {
  const above = `
    |              | 年初预算数 | 预算调整数 | 调整后预算数 | 执行数 |
    | 年度资金总额 | 200        | 150        | 350          | 171    |`;
  expect(fundsOf(above)[0]).toBe('350@D2');
});

test('预算调整数 without 年初预算数 is the budget', () => {
  const above = `
    |              | 预算调整数 | 执行数 |
    | 年度资金总额 | 180        | 171    |`;
  expect(fundsOf(above)[0]).toBe('180@B2');
});

test('changes are added up with the parts they belong to', () => {
  const above = `
    |                | 年初预算数 | 预算调整数 | 执行数 |
    | 年度资金总额   |            |            |        |
    | 其中：财政资金 | 100        | -20        | 75     |
    | 其他资金       | 20         | 0          | 20     |`;
  expect(fundsOf(above)).toEqual(['100@C2', '-', '-', '95@D2', '-']);
});

test('a budget row keeps its score where what was spent goes by an unusual name', () => {
  const form = formOf(`
    |              | 年初预算数 | 今年花掉的钱 | 执行率 | 分值 | 得分 |
    | 年度资金总额 | 100        | 95           | 95%    | 10   | 9.5  |${TABLE}`);
  expect(rowsOf(form)[0]).toBe('预算执行率 | 预算执行率 | 10 | - | 95% | 9.5');
});

test.each([
  ['100', '  ', ['全年执行数@D2']],
  ['   ', '95', ['全年预算数@C2']],
  ['/', '95', ['全年预算数@C2']],
  ['100', '95', []],
  ['   ', '  ', []],
])(
  'with a budget of “%s” and “%s” spent the blanks of the block are %j',
  (budget, spent, blanks) => {
    expect(
      blanksOf(`
    |                | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 得分 |
    | 年度资金总额   |            | ${budget}       | ${spent}        | 10   | 10   |
    | 其中：财政拨款 | 100        | 100             | 95              | 10   | 10   |`),
    ).toEqual(blanks);
  },
);

test('the adjusted budget is missing where only the initial one is filled in', () => {
  const above = `
    |              | 年初预算数 | 全年预算数（A） | 全年执行数（B） |
    | 年度资金总额 | 100        |                 | 95              |`;
  expect(blanksOf(above)).toEqual(['全年预算数@C2']);
  expect(fundsOf(above)).toEqual(['100@B2', '-', '-', '95@D2', '-']);
});

test('a block with a rate and no 分值 is no indicator', () => {
  const form = formOf(`
    |              | 全年预算数 | 全年执行数 | 执行率 |
    | 年度资金总额 | 100        | 95         | 95%    |${TABLE}`);
  expect(form.indicators).toHaveLength(1);
  expect(form.funds.unscoredRate).toBe(true);
});

test('points in the block’s header count where no column holds them', () => {
  const form = formOf(`
    | 预算执行情况（万元）（20分） |                  | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率） |
    |                              | 年度财政资金总额 | 10          | 10          | 100%          | 20                  |${TABLE}`);
  expect(rowsOf(form)[0]).toBe('预算执行率 | 预算执行率 | 20 | - | 100% | 20');
});

test('where only the 其中 rows are filled in, their sum is used and said', () => {
  const above = `
    |                | 预算数 | 执行数 | 预算执行率 | 权重 | 得分 | 原因 |
    | 总额           | 0      | 0      | 0          | 10   | 0    |      |
    | 其中：财政资金 | 80     | 75     | 95%        | 10   | 9.5  | 略   |
    | 其他资金       | 20     | 20     |            |      |      |      |`;
  expect(fundsOf(above)).toEqual(['100@B2', '-', '-', '95@C2', '-']);
  const form = formOf(above + TABLE);
  expect(rowsOf(form)[0]).toBe('预算执行率 | 预算执行率 | 10 | - | 95% | 9.5');
  expect(skippedOf(form)).toEqual(['2 资金总额这一行没有填写，按下面各行相加计算。']);
});

test('a row of the table that scores the execution is not counted twice', () => {
  const form = formOf(`${BLOCK}${TABLE}
    |          | 预算执行率 | 10 | 100% | 95% | 9.5 | |`);
  expect(form.indicators.map(({ kind }) => kind)).toEqual(['row', 'row']);
  expect(skippedOf(form)).toEqual(['2 评分表里已有预算执行率，这里的分值不重复计算。']);
});

test.each(['资金支付进度', '项目资金支出进度率', '2023年预算执行进度', '资金支付率'])(
  'nor is a row called %s',
  (name) => {
    const form = formOf(`${BLOCK}${TABLE}\n    |          | ${name} | 10 | | 95% | 9.5 | |`);
    expect(form.indicators.map(({ kind }) => kind)).toEqual(['row', 'row']);
  },
);

test.each(['补助资金支付率', '债券资金支出进度', '资金到位率'])(
  '%s is about something else, so that the block counts beside it',
  (name) => {
    const form = formOf(`${BLOCK}${TABLE}\n    |          | ${name} | 10 | | 95% | 9.5 | |`);
    expect(form.indicators.map(({ kind }) => kind)).toEqual(['budget', 'row', 'row']);
  },
);

test('in a flat table the budget row has no group either', () => {
  const form = formOf(`
    |              | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额 | 100        | 95         | 10   | 95%    | 9.5  |
    | 指标名称     | 指标权重   | 指标值     | 全年完成值 | 指标得分 | 说明 |
    | 甲           | 90         | 5          | 5          | 90       |      |`);
  expect(rowsOf(form)[0]).toBe(' | 预算执行率 | 10 | - | 95% | 9.5');
  expect(form.groups).toEqual([]);
});

test('the rows of the block are kept as printed, in 万元, the total first', () => {
  const { rows } = formOf(`
    | 项目资金（元） | 年初预算数 | 预算调整数 | 全年预算数 | 全年执行数 | 执行率 |
    | 年度资金总额   | 1000000    | -50000     | 950000     | 900000     | 94.74% |
    | 其中：财政拨款 | 1000000    | —          |            | 900000     | —      |${TABLE}`).funds;
  const shown = rows.map(({ label, initial, change, adjusted, executed, rate }) =>
    [label.text, ...[initial, change, adjusted, executed].map(show), rate?.text].join(' '),
  );
  expect(shown).toEqual([
    '年度资金总额 100@B2 -5@C2 95@D2 90@E2 94.74%',
    '其中：财政拨款 100@B3 - - 90@E3 —',
  ]);
  expect(formOf(TABLE).funds.rows).toEqual([]);
});
