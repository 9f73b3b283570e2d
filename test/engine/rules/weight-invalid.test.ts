import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'weight-invalid';

test('a score without a weight, a word and a zero are each named at the weight', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | {weight-invalid} | ≥5 | 5 | 10 |
    | 人数 | 十分 {weight-invalid} | ≥50 | 50 | 10 |
    | 册数 | 0 {weight-invalid} | ≥9 | 9 | 0 |
    | 满意度 | 80 | ≥90% | 95% | 80 |
  `,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('“场次”有得分，但没有分值'),
    expect.stringContaining('“人数”的分值“十分”不是数'),
    expect.stringContaining('“册数”的分值是 0，应大于 0'),
  ]);
});

test('a repeated group with another weight is named at the repetition', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 | 场次 | 30 | ≥5 | 5 | 30 |
    | 产出 | 50 {weight-invalid} | 人数 | 30 | ≥50 | 50 | 30 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
  `,
  );
  expect(finding?.message).toContain('前面写的是 60，这里写的是 50');
  expect(printCells(finding?.also ?? [])).toEqual(['B2']);
});

test('weights as text, percentages and with 分 are numbers', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | "30" | ≥5 | 5 | 30 |
    | 人数 | 30分 | ≥50 | 50 | 30 |
    | 满意度 | 40% | ≥90% | 95% | 40 |
  `,
  );
});

test('an error value is left to cell-error', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | #REF! | ≥5 | 5 | 30 |
  `,
  );
});
