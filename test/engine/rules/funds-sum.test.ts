import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'funds-sum';
const MARK = ' {funds-sum}';
const TABLE = '| 三级指标 | 分值 | 指标值 | 完成值 | 得分 |\n| 场次 | 90 | ≥5 | 5 | 90 |';
const HEADER = '| 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分 |';

const sheet = (...rows: readonly string[]) => [HEADER, ...rows, TABLE].join('\n');

test('parts that do not add up are an error at the total that points at them', () => {
  const [finding] = expectFindings(
    RULE,
    sheet(
      `| | 年度资金总额 | 200 | 210${MARK} | 195 | 10 | 9.29 |`,
      '| | 其中：财政拨款 | 200 | 200 | 185 | | |',
      '| | 其他资金 | 0 | 20 | 10 | | |',
    ),
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('“年度资金总额”是 210 万元，其中各项合计 220 万元');
  expect(printCells(finding?.also ?? [])).toEqual(['D3:D4']);
});

test('parts that add up are accepted, dashes as nothing and rounding for each', () => {
  expectFindings(
    RULE,
    sheet(
      '| | 年度资金总额 | 200 | 210 | 195.02 | 10 | 9.29 |',
      '| | 其中：财政拨款 | 200 | 200 | 185.01 | | |',
      '| | 其他资金 | — | 10 | 10 | | |',
    ),
  );
});

test('parts of parts are added in any way that comes out', () => {
  expectFindings(
    RULE,
    sheet(
      '| | 年度资金总额 | 120 | 120 | 120 | 10 | 10 |',
      '| | 其中：财政拨款 | 100 | 100 | 100 | | |',
      '| | 其中：中央资金 | 60 | 60 | 60 | | |',
      '| | 省级资金 | 40 | 40 | 40 | | |',
      '| | 其他资金 | 20 | 20 | 20 | | |',
    ),
  );
  expectFindings(
    RULE,
    sheet(
      `| | 年度资金总额 | 120 | 125${MARK} | 120 | 10 | 10 |`,
      '| | 其中：中央资金 | 100 | 100 | 100 | | |',
      '| | 省级资金 | 20 | 20 | 20 | | |',
    ),
  );
});

test('the one part that has the whole budget is all that was paid', () => {
  const blank = '| | 上年结转资金 | | | | | |';
  const [finding] = expectFindings(
    RULE,
    sheet(
      `| | 年度资金总额 | 3500 | 3420 | 3386.5${MARK} | 10 | 9.9 |`,
      '| | 其中：当年财政拨款 | 3500 | 3420 | 3368.5 | | |',
      blank,
    ),
  );
  expect(finding?.message).toContain('“年度资金总额”是 3386.5 万元，其中各项合计 3368.5 万元');
  expectFindings(
    RULE,
    sheet(
      '| | 年度资金总额 | 3500 | 3420 | 3386.5 | 10 | 9.9 |',
      '| | 其中：当年财政拨款 | 3500 | 3400 | 3368.5 | | |',
      blank,
    ),
  );
  expectFindings(
    RULE,
    sheet(
      '| | 年度资金总额 | 3500 | 3420 | 3386.5 | 10 | 9.9 |',
      '| | 其中：当年财政拨款 | 3500 | 3420 | 3386.5 | | |',
      blank,
    ),
  );
});

test('one part alone need not be all, but is never more', () => {
  expectFindings(
    RULE,
    sheet('| | 年度资金总额 | 9 | 9 | 9 | 10 | 10 |', '| | 其中：财政拨款 | 5 | 5 | 5 | | |'),
  );
  expectFindings(
    RULE,
    sheet(
      `| | 年度资金总额 | 9 | 9 | 9${MARK} | 10 | 10 |`,
      '| | 其中：财政拨款 | 9 | 9 | 9.5 | | |',
    ),
  );
});

test.each(['0', ''])('a total of “%s” above filled parts is one mistake', (none) => {
  const [finding] = expectFindings(
    RULE,
    sheet(
      `| | 年度资金总额 | ${none} | ${none}${MARK} | ${none} | 10 | 9.29 |`,
      '| | 其中：财政拨款 | 210 | 210 | 195 | | |',
    ),
  );
  expect(finding?.message).toContain('其中各项合计 210 万元，请填写总额');
});

test('a budget of nothing gives no rate', () => {
  const [finding] = expectFindings(RULE, sheet(`| | 年度资金总额 | 0 | 0${MARK} | 0 | 10 | 10 |`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('预算数是 0');
});

const CHANGED = '| 项目资金（万元） | | 年初预算数 | 预算调整数 | 全年预算数 | 全年执行数 |';

test('the budget at first and its change make the budget of the year', () => {
  const [finding] = expectFindings(
    RULE,
    `${CHANGED}\n| | 年度资金总额 | 200 | -14 | 196${MARK} | 186 |\n${TABLE}`,
  );
  expect(finding?.message).toContain(
    '年初预算 200 万元加调整 -14 万元是 186 万元，全年预算却写 196 万元，',
  );
  expectFindings(RULE, `${CHANGED}\n| | 年度资金总额 | 200 | -14 | 186 | 186 |\n${TABLE}`);
  expectFindings(RULE, `${CHANGED}\n| | 年度资金总额 | 200 | 186 | 186 | 186 |\n${TABLE}`);
  expectFindings(RULE, `${CHANGED}\n| | 年度资金总额 | 200 | — | 200 | 186 |\n${TABLE}`);
});

test('a block that begins with a part has no total to compare with', () => {
  expectFindings(
    RULE,
    sheet('| | 其中：财政拨款 | 5 | 5 | 5 | 10 | 10 |', '| | 其他资金 | 9 | 9 | 9 | | |'),
  );
});

test.each([
  ['元', '是 3600000 元，其中各项合计 3500000 元，', ['3600000', '3500000']],
  ['亿元', '是 130.2 亿元，其中各项合计 129.7 亿元，', ['130.2', '129.7']],
])('amounts are said in %s as the form has them', (unit, said, [total, part]) => {
  const [finding] = expectFindings(
    RULE,
    `
    | 项目资金（${unit}） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 得分 |
    | | 年度资金总额： | ${total} | ${total}${MARK} | 0 | 10 | 0 |
    | | 其中：财政拨款 | ${total} | ${part} | 0 | | |
    | | 其他资金 | 0 | 0 | 0 | | |
    ${TABLE}`,
  );
  expect(finding?.message).toContain(`“年度资金总额”${said}`);
});

const carried = (...rows: readonly string[]) =>
  [
    '| 项目资金（万元） | | 上年结转 | 年初预算 | 调整预算 | 全年预算数 | 全年执行数 | 分值 | 得分 |',
    ...rows,
    TABLE,
  ].join('\n');

test('what was carried over from last year is part of the budget', () => {
  expectFindings(
    RULE,
    carried(
      '| | 资金总额 | 312 | 1500 | -62 | 1750 | 1750 | 10 | 10 |',
      '| | 车购税补助 | 312 | 900 | 0 | 1212 | 1212 | | |',
      '| | 县级补助 | 0 | 600 | -62 | 538 | 538 | | |',
    ),
  );
  // Some have it in 年初预算 already.
  expectFindings(RULE, carried('| | 资金总额 | 312 | 1500 | -62 | 1438 | 1438 | 10 | 10 |'));
});

test('a budget that does not follow from what was carried over is an error, and so are its parts', () => {
  const [finding] = expectFindings(
    RULE,
    carried(`| | 资金总额 | 312 | 1500 | -62 | 1760${MARK} | 1750 | 10 | 9.94 |`),
  );
  expect(finding?.message).toContain(
    '年初预算 1500 万元加上年结转 312 万元加调整 -62 万元是 1750 万元，全年预算却写 1760 万元',
  );
  expectFindings(
    RULE,
    carried(
      `| | 资金总额 | 132${MARK} | 1500 | -62 | 1438 | 1438 | 10 | 10 |`,
      '| | 车购税补助 | 312 | 900 | 0 | 900 | 900 | | |',
      '| | 县级补助 | 0 | 600 | -62 | 538 | 538 | | |',
    ),
  );
});

const whole = (...rows: readonly string[]) =>
  ['| 部门预算（万元） | | 年初预算数 | 调整预算数 | 决算数 | 执行率 |', ...rows, TABLE].join('\n');

test('合计 below the parts is what they add up to', () => {
  const parts = [
    '| | 基本支出 | 286.4 | 291.2 | 291.2 | 100% |',
    '| | 项目支出 | 1830 | 1908.8 | 1798.8 | 94.24% |',
  ];
  expectFindings(RULE, whole(...parts, '| | 合计 | 2116.4 | 2200 | 2090 | 95% |'));
  const [finding] = expectFindings(
    RULE,
    whole(...parts, `| | 合计 | 2116.4 | 2220${MARK} | 2090 | 95% |`),
  );
  expect(finding?.message).toContain('“合计”是 2220 万元，其中各项合计 2200 万元');
});

test('合计 below a total and its parts is no part of it', () => {
  expectFindings(
    RULE,
    whole(
      '| | 资金总额 | 200 | 200 | 190 | 95% |',
      '| | 财政拨款 | 200 | 200 | 190 | 95% |',
      '| | 合计 | 200 | 200 | 190 | 95% |',
    ),
  );
});

test('a total without a label goes by no number of its row', () => {
  const [finding] = expectFindings(
    RULE,
    sheet(
      `| | | 200 | 210${MARK} | 195 | 10 | 9.29 |`,
      '| | 财政拨款 | 200 | 200 | 195 | | |',
      '| | 其他资金 | 0 | 0 | 0 | | |',
    ),
  );
  expect(finding?.message).toContain('“总额”是 210 万元');
});
