import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'funds-balance';

const TABLE = `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 10 | ≥5 | 5 | 10 |
`;

test('more spent than allocated is an error', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 80 | 转移支付至下级 | 20 |
    | 实际支出金额 | 市本级 | 85 {funds-balance} | 转移支付至下级 | 20 |
    ${TABLE}`,
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('合计支出 105 万元，多于分配的 100 万元');
});

test('one part that is overspent is named though the sum is right', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 80 | 转移支付至下级 | 20 |
    | 实际支出金额 | 市本级 | 70 | 转移支付至下级 | 25 {funds-balance} |
    ${TABLE}`,
  );
  expect(finding?.message).toContain('转移支付支出 25 万元，多于分配的 20 万元');
});

test('allocated and evaluated amounts other than the budget are warnings', () => {
  const findings = expectFindings(
    RULE,
    `
    | 项目名称 | 培训 | 评价金额 | 90 {funds-balance} |
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 70 {funds-balance} | 转移支付至下级 | 20 |
    ${TABLE}`,
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  expect(findings[0]?.message).toContain('评价金额 90 万元，与预算 100 万元不同');
  expect(findings[1]?.message).toContain('实际分配合计 90 万元，与预算 100 万元不同');
});

test('amounts that agree are accepted, spending less too', () => {
  expectFindings(
    RULE,
    `
    | 项目名称 | 培训 | 评价金额 | 100 |
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 80 | 转移支付至下级 | 20 |
    | 实际支出金额 | 市本级 | 60 | 转移支付至下级 | 20 |
    ${TABLE}`,
  );
});

test('amounts that are not filled in are compared with nothing', () => {
  expectFindings(RULE, `| 实际支出金额 | 市本级 | 60 | 转移支付至下级 | 20 |${TABLE}`);
  expectFindings(RULE, `| 实际分配下达 | 市本级 | 60 | 转移支付至下级 | 20 |${TABLE}`);
  expectFindings(RULE, `| 预算计划安排 | 100 |${TABLE}`);
});

test('the other end of each difference is pointed at', () => {
  const [evaluated, allocated, overspent] = expectFindings(
    RULE,
    `
    | 项目名称 | 培训 | 评价金额 | 90 {funds-balance} |
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 70 {funds-balance} | 转移支付至下级 | 20 |
    | 实际支出金额 | 市本级 | 80 {funds-balance} | 转移支付至下级 | 20 |
    ${TABLE}`,
  ).toSorted((a, b) => a.cell.row - b.cell.row);
  expect(printCells(evaluated?.also ?? [])).toEqual(['B2']);
  expect(printCells(allocated?.also ?? [])).toEqual(['B2']);
  expect(printCells(overspent?.also ?? [])).toEqual(['C3']);
});

test('spending without an allocation has nothing to exceed', () => {
  expectFindings(
    RULE,
    `
    | 预算计划安排 | 60 |
    | 实际分配下达 | 市本级 | | 转移支付至下级 | 60 |
    | 实际支出金额 | 市本级 | 60 | 转移支付至下级 | |
    ${TABLE}`,
  );
});

const GRID =
  '| 项目资金（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 得分 |';

test('more spent than the budget is an error where the form knows no allocation', () => {
  const [finding] = expectFindings(
    RULE,
    `
    ${GRID}
    | | 年度资金总额 | 280 | 300 | 320 {funds-balance} | 10 | 10 |
    ${TABLE}`,
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('支出 320 万元，多于预算 300 万元');
  expect(printCells(finding?.also ?? [])).toEqual(['D2']);
});

test('a budget that is spent to the last is accepted', () => {
  expectFindings(RULE, `${GRID}\n| | 年度资金总额 | 280 | 320 | 320 | 10 | 10 |${TABLE}`);
});

const grid = (budget: string, spent: string, mark = '') => `
    ${GRID}
    | | 年度资金总额 | 210 | ${budget} | ${spent}${mark} | 10 | 10 |
    ${TABLE}`;

test('an amount in 元 among 万元 is told as such, and nothing else of it', () => {
  const [finding] = expectFindings(RULE, grid('210', '1950000', ' {funds-balance}'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('1950000 万元与 210 万元相差约 10000 倍，填的可能是元');
  expectFindings(RULE, grid('2100000', '210', ' {funds-balance}'));
  expectFindings(RULE, grid('2100000', '195', ' {funds-balance}'));
  expectFindings(RULE, grid('2100000', '19'));
  expectFindings(RULE, grid('2100', '0.195'));
  const [other] = expectFindings(RULE, grid('210', '2100', ' {funds-balance}'));
  expect(other?.message).toContain('多于预算 210 万元');
});

test('so it is where the allocation or the evaluated amount is in 元', () => {
  const findings = expectFindings(
    RULE,
    `
    | 项目名称 | 培训 | 评价金额 | 1000000 {funds-balance} |
    | 预算计划安排 | 100 |
    | 实际分配下达 | 市本级 | 1000000 {funds-balance} | 转移支付至下级 | 0 |
    | 实际支出金额 | 市本级 | 90 | 转移支付至下级 | 0 |
    ${TABLE}`,
  );
  expect(findings.map(({ message }) => message.includes('10000 倍'))).toEqual([true, true]);
});

test('amounts in two units are one finding, and no rate comes of them', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 资金 | 全年预算数 | 全年执行数 | 执行率 | 分值 | 得分 |
    | 年度资金总额 | 12800000 | 1216.5 {funds-balance} | 95.04% | 10 | 9.5 |
    ${TABLE}`,
  );
  expect(finding?.message).toContain('填的可能是元');
});

test.each([
  ['亿元', '16.5', '158400', '158400 亿元与 16.5 亿元相差约 10000 倍，填的可能是万元，'],
  ['元', '3450000', '345', '345 元与 3450000 元相差约 10000 倍，填的可能是万元，'],
])('in a form in %s an amount in another unit is said to be that', (unit, budget, spent, said) => {
  const [finding] = expectFindings(
    RULE,
    `
    | 项目资金（${unit}） | | 年初预算数 | 全年预算数 | 全年执行数 |
    | | 年度资金总额 | ${budget} | ${budget} | ${spent} {funds-balance} |
    ${TABLE}`,
  );
  expect(finding?.message).toContain(said);
});
