import { expectFindings } from './expect-findings';

const RULE = 'weight-total-row';

test('each printed weight total that is not the sum of its column is named', () => {
  const findings = expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 60 | 场次 | 60 | ≥5 | 5 | 60 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | 99 {weight-total-row} | | 100.5 {weight-total-row} | | | 100 |
  `,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('一级指标权重是 99，各行之和是 100'),
    expect.stringContaining('三级指标权重是 100.5，各行之和是 100'),
  ]);
  expect(findings.map(({ suggestion }) => suggestion)).toEqual(['100', '100']);
});

test('right totals are accepted, whatever they add up to', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 权重 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | 50 | 场次 | 50 | ≥5 | 5 | 50 |
    | 效益 | 40 | 满意度 | 40 | ≥90% | 95% | 40 |
    | 合计 | 90 | | 90 | | | 90 |
  `,
  );
});
