import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'cell-error';

test('error values in the cells a check needs are named', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | #REF! {cell-error} | ≥5 | 5 | 10 | / |
    | 人数 | 10 | #N/A {cell-error} | #DIV/0! {cell-error} | #VALUE! {cell-error} | #NAME? {cell-error} |
    | 合计 | 10 | | | #REF! {cell-error} | |
  `,
  );
  expect(findings[0]?.message).toContain('#REF!');
});

test('an error value that no check needs is left alone', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | | 审核意见 |
    | 场次 | 10 | ≥5 | 5 | 10 | | #REF! |
  `,
  );
});

test('error values above and below the table are named, the columns beyond it left alone', () => {
  expectFindings(
    RULE,
    `
    | 项目名称 | #REF! {cell-error} | 评价年度 | #N/A {cell-error} | #REF! |
    | 实际支出金额 | 市本级 | #REF! {cell-error} | | |
    | 三级指标 | 分值 | 指标值 | 得分 | |
    | 场次 | 100 | ≥5 | 100 | |
    | 合计 | 100 | | 100 | |
    | #VALUE! {cell-error} | | | | #REF! |
  `,
  );
});

test('error values in labels, criteria, evidence and split targets are named, the reviewer’s left alone', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 指标性质 | 指标值 | 度量单位 | 完成值 | 得分 | 复核分 | 评分标准 | 佐证材料 |
    | #REF! {cell-error} | 场次 | 10 | #N/A {cell-error} | 5 | #N/A {cell-error} | 5 | 10 | #REF! | #REF! {cell-error} | #REF! {cell-error} |
    | 效益 | 人数 | 90 | ≥ | 5 | 人 | 5 | 90 | | | |
  `,
  );
});

test('an error value in a row that is not checked is left alone', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | 5 | 10 |
    | 小计 | #REF! | | | 10 |
    | 人数 | 90 | ≥5 | 5 | 90 |
  `,
  );
});

test('the weight of the budget block is named once', () => {
  expectFindings(
    RULE,
    `
    | 项目资金 | 预算数 | 执行数 | 分值 | 执行率 | 得分 |
    | 年度资金总额 | 100 | 95 | #REF! {cell-error} | 95% | 9.5 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 90 | ≥5 | 5 | 90 |
  `,
  );
});

test('formulas without a result are named together, once, at the first of them', () => {
  const [finding, ...others] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 50 | ≥5 | 5 | =? {cell-error} | / |
    | 人数 | =? | ≥5 | =? | =? | =? |
    | 合计 | 100 | | | =? | |
  `,
  );
  expect(others).toEqual([]);
  expect(printCells(finding?.also ?? [])).toEqual(['B3', 'D3', 'E3', 'F3', 'E4']);
  expect(finding?.message).toContain('有 6 个单元格的公式没有计算结果');
  expect(finding?.message).toContain('用 Excel 或 WPS 打开文件并保存一次');
});
