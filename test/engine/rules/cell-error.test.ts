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
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | | 备注 |
    | 场次 | 10 | ≥5 | 5 | 10 | | #REF! |
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
