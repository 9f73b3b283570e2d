// Covers src/engine/report/execution-row.ts
import { expectFindings } from './expect-findings';

const RULE = 'funds-rate';
const MARK = ' {funds-rate}';
const TABLE = '| 三级指标 | 分值 | 指标值 | 完成值 | 得分 |\n| 场次 | 90 | ≥5 | 5 | 90 |';

const sheet = (rate: string, part = '—') => `
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | | 年度资金总额 | 200 | 210 | 195 | 10 | ${rate} | 9.29 |
  | | 其中：财政拨款 | 200 | 200 | 185 | — | ${part} | — |
  ${TABLE}
`;

test('a rate that is not spent ÷ budget is a warning with the working', () => {
  const [finding] = expectFindings(RULE, sheet(`94%${MARK}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('执行率写的是 94%，195÷210 是 92.86%');
});

test('a rate of the budget at first is told as such', () => {
  const [finding] = expectFindings(RULE, sheet(`97.5%${MARK}`));
  expect(finding?.message).toContain('看起来是按年初预算数算的');
});

test('the rate of a part is held against its own numbers', () => {
  const [finding] = expectFindings(RULE, sheet('92.86%', `92.86%${MARK}`));
  expect(finding?.message).toContain('185÷200 是 92.5%');
  expectFindings(RULE, sheet('92.86%', '92.5%'));
});

test.each(['93%', '92.9%', '92.86%', '92.85%', '92%', '0.9286', '92.86', '"92.86%"', '/', ''])(
  '%s is right, or no rate',
  (rate) => {
    expectFindings(RULE, sheet(rate));
  },
);

test.each(['"1,020%"', '"98.5％"', '"98.5 %"', '"０.985"', '0.985'])(
  '%s is a rate, and wrong',
  (rate) => {
    expectFindings(RULE, sheet(`${rate}${MARK}`));
  },
);

test.each(['"92,86%"', '"-92.86%"', '"98.5%%"', '"约98.5%"', '"%"'])('%s is no rate', (rate) => {
  expectFindings(RULE, sheet(rate));
});

const row = (actual: string, reason = '') => `
  | 预算计划安排 | 1435 |
  | 实际支出金额 | 市本级 | 1033.48 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 预算执行率 | 10 | 100% | ${actual} | 7.2 | ${reason} |
`;

test('the row of the table is read as well', () => {
  expectFindings(RULE, row(`75%${MARK}`));
  expectFindings(RULE, row('72%'));
  expectFindings(RULE, row('98.2%', '（1033.48+100.63）/（1435-280）*10=9.82'));
});

test('without a budget there is no rate', () => {
  expectFindings(
    RULE,
    `
    | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | | 年度资金总额 | 0 | 0 | 0 | 10 | 100% | 10 |
    ${TABLE}
  `,
  );
});

test.each([
  ['94%', '92.86'],
  ['"94%"', '92.86%'],
  ['94', '92.86'],
  ['0.94', '0.9286'],
])('%s is to be %s, as the cell writes its rate', (printed, wanted) => {
  const [finding] = expectFindings(RULE, sheet(`${printed}${MARK}`));
  expect(finding?.suggestion).toBe(wanted);
  expect(finding?.choice).toBe(true);
});

test('no rate above 100 % is offered: it is the amounts that are wrong', () => {
  const [finding] = expectFindings(RULE, sheet(`94%${MARK}`).replace('| 195 |', '| 215 |'));
  expect(finding?.message).toContain('215÷210 是 102.38%');
  expect(finding?.suggestion).toBeNull();
});
