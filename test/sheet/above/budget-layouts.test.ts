// Covers src/sheet/above/budget-columns.ts
import { format } from '../../../src/engine/decimal';
import { printCell } from '../../../src/sheet/address';
import { formOf, rowsOf } from '../reading';

const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
  | 产出     | 甲       | 90   | 5          | 5          | 90   |`;

/** Budget and what was spent, with their cells. */
function fundsOf(above: string): readonly string[] {
  const { budget, spent } = formOf(above + TABLE).funds;
  return [budget, spent?.local].map((one) =>
    one ? `${format(one.value)}@${printCell(one.cell)}` : '-',
  );
}

test('a budget as initial, change and sum, numbered ① to ④, is read (Fujian)', () => {
  const above = `
    | 项目资金（万元） |              | 年初预算数① | 调整数② | 小计③（①+②） | 年度拨付金额④ | 执行率（④/③） | 分值 | 得分 |
    |                  | 年度资金总额 | 200          | -20     | 180            | 171            | 95%             | 10   | 9.5  |`;
  expect(fundsOf(above)).toEqual(['180@E2', '171@F2']);
  expect(rowsOf(formOf(above + TABLE))[0]).toBe('预算执行率 | 预算执行率 | 10 | - | 95% | 9.5');
});

test('what was spent is taken from the parts where the total is blank in that column alone', () => {
  const above = `
    | 项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额     | 200        | /          | 10   | 95%    | 9.5  |
    | 其中：财政拨款   | 120        | 110        |      |        |      |
    | 其他资金         | 80         | 80         |      |        |      |`;
  expect(fundsOf(above)).toEqual(['200@B2', '190@C2']);
  expect(fundsOf(above.replace(' / ', ' 185 '))).toEqual(['200@B2', '185@C2']);
});

test('执行 beside a budget is what was spent, alone it is nothing', () => {
  const line = '| 年初预算 | 100 | 调整后预算 | 90 | 执行 | 80 |';
  expect(fundsOf(line)).toEqual(['90@D1', '80@F1']);
  const grid = `
    | 资金 | 年初预算 | 调整后预算 | 执行 |
    | 总额 | 100      | 90         | 80   |`;
  expect(fundsOf(grid)).toEqual(['90@C2', '80@D2']);
  expect(fundsOf(line.replace('| 执行 | 80 |', '| 全年执行数 | 70 | 执行 | 80 |'))).toEqual([
    '90@D1',
    '70@F1',
  ]);
  expect(fundsOf('| 执行 | 80 |')).toEqual(['-', '-']);
  expect(fundsOf('| 年初预算 | 见附件 | 执行 | 已完成 |')).toEqual(['-', '-']);
});

test('amounts beside their labels may have their unit behind them', () => {
  const line = '| 年初预算数 | 100万元 | 调整后预算数 | 900000元 | 实际执行数 | 80万元 |';
  expect(fundsOf(line)).toEqual(['90@D1', '80@F1']);
});

test('labels and amounts by turns in one row are the budget, what was spent, and its rate', () => {
  const line = '| 预算数 | 1280 | | 实际支出数 | 1216 | 预算执行率 | 98% |';
  expect(fundsOf(line)).toEqual(['1280@B1', '1216@E1']);
  expect(formOf(line + TABLE).funds.rows[0]?.rate?.text).toBe('98%');
  expect(fundsOf('| 预算数 | 1280 | | 实际支出数 | | 预算执行率 | 98% |')).toEqual(['-', '-']);
  expect(fundsOf('| 预算数 | 实际支出数 | 预算执行率 |')).toEqual(['-', '-']);
});

/** 年初预算数 1500, then two columns under headers of all kinds, and 1380 spent. */
function changedBy(change: string, budget: string, [first, second] = ['-120', '1380']): string {
  return `
    | 项目资金（万元） |              | 年初预算数 | ${change} | ${budget} | 执行数 | 执行率 | 分值 | 得分 |
    |                  | 年度资金总额 | 1500       | ${first}  | ${second} | 1380   | 100%   | 10   | 10   |`;
}

describe('an amount by which the budget was changed is no budget', () => {
  const CHANGES = [
    '调整预算数',
    '追加（减）预算',
    '年中追加',
    '调整数',
    '年中调整',
    '预算调整',
    '调剂数',
    '追加（追减）数',
    '调增调减数',
  ];
  test.each(
    CHANGES.flatMap((one) => ['预算数', '全年预算数', '最终预算数'].map((all) => [one, all])),
  )('%s before %s', (change, budget) => {
    expect(fundsOf(changedBy(change ?? '', budget ?? ''))).toEqual(['1380@E2', '1380@F2']);
    expect(fundsOf(changedBy(change ?? '', budget ?? '', ['120', '1620']))).toEqual([
      '1620@E2',
      '1380@F2',
    ]);
  });

  test('beside its label as well', () => {
    const line = '| 年初预算数 | 1500 | 调整预算数 | -120 | 预算数 | 1380 | 执行数 | 1380 |';
    expect(fundsOf(line)).toEqual(['1380@F1', '1380@H1']);
  });

  test('the budget after the change stays what it is', () => {
    const above = changedBy('调整后预算数', '备注', ['1380', '']);
    expect(fundsOf(above)).toEqual(['1380@D2', '1380@F2']);
    const named = changedBy('调整预算数', '备注', ['1400', '']);
    expect(fundsOf(named)).toEqual(['1400@D2', '1380@F2']);
    expect(fundsOf(changedBy('调整预算数', '备注', ['-120', '']))).toEqual(['1380@D2', '1380@F2']);
  });

  test('a negative budget with nothing to explain it is none', () => {
    const above = `
      | 资金 | 全年预算数 | 执行数 | 执行率 |  分值 |
      | 总额 | -120       | 1380   | 100%   |  10   |`;
    expect(fundsOf(above)).toEqual(['-', '1380@C2']);
  });
});

test.each([
  [
    'in two rows, each beside its label (Shanghai)',
    `| 当年预算数（元）： | 1860000 | 上年预算额（元）： | 0 |
     | 预算执行数（元）： | 1822800 | 预算执行率（%）： | 98 |`,
    ['186@B1', '182.28@B2'],
  ],
  [
    'in one cell with their labels',
    '| 当年预算数（元）：1860000 预算执行数（元）：1822800 预算执行率（%）：98% |',
    ['186@A1', '182.28@A1'],
  ],
  [
    'in another unit than the form names, which their labels say',
    `| 金额单位：万元 | |
     | 本年预算数（元）: 1860000 | 全年执行数：182.28 |`,
    ['186@A2', '182.28@B2'],
  ],
  [
    'under headers that say the unit',
    `| 金额单位：万元 | | |
     | 资金 | 全年预算数（元） | 全年执行数 |
     | 年度资金总额 | 1860000 | 182.28 |`,
    ['186@B3', '182.28@C3'],
  ],
  [
    'parted by semicolons',
    '| 项目名称：甲；预算金额：186万元；实际支出：182万元 |',
    ['186@A1', '182@A1'],
  ],
])('amounts are read %s', (_, above, read) => {
  expect(fundsOf(`${above}\n`)).toEqual(read);
});

test.each([
  ['last year’s budget', '| 上年预算额（元）： | 100 | 预算执行数： | 90 |'],
  ['what was spent alone', '| 预算执行数（元）： | 100 |'],
  ['a number to ask at', '| 预算数（QQ：12345678） | | 预算执行数（电话：1234567） | |'],
  ['a note in brackets', '| 预算数（其中结转：50） | | 预算执行数（其中本级：40） | |'],
  ['words behind the colon', '| 当年预算数：见附件 | 预算执行数：已全部支出 |'],
])('%s makes no budget', (_, above) => {
  expect(fundsOf(above)).toEqual(['-', '-']);
});

test('the rate behind its colon is read, and other colons part nothing', () => {
  const [row] = formOf(`| 当年预算数：186 预算执行数：182 预算执行率：98% |${TABLE}`).funds.rows;
  expect(row?.rate?.text).toBe('98%');
  const { fields } = formOf(`| 项目名称：甲 备注：乙；丙：丁 |${TABLE}`);
  expect(fields.map(({ text }) => text)).toEqual(['甲 备注：乙；丙：丁']);
});

function rateOf(above: string): string | null {
  return formOf(above + TABLE).funds.rows[0]?.rate?.text ?? null;
}

test('the rate may stand in the row below that of the amounts, that of another table may not', () => {
  const line = '| 当年预算数： | 1260 | 预算执行数： | 1222 |';
  expect(rateOf(`${line}\n| 预算执行率（%）： | 97% | 绩效等级： | 优 |`)).toBe('97%');
  expect(rateOf(`${line}\n| 预算执行率 | 自评等级 |`)).toBeNull();
});

test('预算金额 and 实际支出 with a rate beside them are the columns of a block', () => {
  const block = `
    | 资金来源 | 预算金额（万元） | 实际支出（万元） | 预算执行率 |
    | 财政资金 | 1000 | 930 | 93% |`;
  expect(fundsOf(block)).toEqual(['1000@B2', '930@C2']);
  expect(rateOf(block)).toBe('93%');
  expect(fundsOf(block.replace('预算执行率', '备注栏'))).toEqual(['-', '-']);
});

function headed(label: string): string {
  return `
    | 预算数 | 执行数 | 执行率 | ${label} | 等级 |
    | 500 | 480 | 96% | 90 | 优 |${TABLE}`;
}

test('the total may be headed in the row of the budget, its score may not be taken for it', () => {
  const { total } = formOf(headed('自评总分'));
  expect([total?.score?.text, total?.grade?.text]).toEqual(['90', '优']);
  expect(formOf(headed('自评得分')).total).toBeNull();
});

test.each([
  [
    '90 points of the table, its 时效指标 among them, need the 10 of the block',
    '75',
    'budget row row',
  ],
  ['100 points of the table need none', '85', 'row row'],
])('%s', (_, others, kinds) => {
  const form = formOf(`
    |              | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额 | 100        | 95         | 10   | 95%    | 9.5  |
    | 指标名称     | 指标权重   | 指标值     | 全年完成值 | 指标得分 | 说明 |
    | 甲           | ${others}  | 5          | 5          | ${others} |    |
    | 资金支付进度 | 15         | 12月底100% | 100%       | 15       |    |`);
  expect(form.indicators.map(({ kind }) => kind).join(' ')).toBe(kinds);
});

test('a score that no 分值 stands beside has the points that the table leaves', () => {
  const first = (score: string, table = TABLE) =>
    rowsOf(
      formOf(`
      | 项目资金（万元） |          | 全年预算数 | 全年执行数 | 执行率 | 得分     |
      |                  | 资金总额 | 200        | 180        | 90%    | ${score} |${table}`),
    )[0];
  expect(first('9')).toBe('预算执行率 | 预算执行率 | 10 | - | 90% | 9');
  const own = '产出 | 甲 | 90 | 5 | 5 | 90';
  expect(first('12')).toBe(own);
  expect(first('/')).toBe(own);
  expect(first('9', TABLE.replace('| 90   | 5', '| 100   | 5'))).toBe(own.replace('90', '100'));
});

test('项目金额 beside 支出金额 is the budget', () => {
  expect(fundsOf('| 项目金额（万元） | 420 | 支出金额（万元） | 407.4 |')).toEqual([
    '420@B1',
    '407.4@D1',
  ]);
  expect(fundsOf('| 项目金额（万元） | 420 | 项目负责人 | 张三 |')).toEqual(['-', '-']);
});

test('实际支出 beside an adjusted budget and a rate is what was spent', () => {
  const line = '| 年初预算 | 215 | 调整后预算 | 208 | 实际支出 | 197.6 | 执行率 | 95% |';
  expect(fundsOf(line)).toEqual(['208@D1', '197.6@F1']);
});
