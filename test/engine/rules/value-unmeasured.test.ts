import { expectFindings } from './expect-findings';

const RULE = 'value-unmeasured';

test('an operator in the actual value is named', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖率 | 10 | 90% | ≥90% {value-unmeasured} | 10 |
    | 场次 | 10 | 100次 | 100次以上 {value-unmeasured} | 10 |
    | 次数 | 10 | 100次 | >100次 {value-unmeasured} | 10 |
  `,
  );
  expect(findings[0]?.message).toContain('实现值“≥90%”带有“≥”');
});

test('a measured value is accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖率 | 10 | ≥90% | 93.5% | 10 |
    | 场次 | 10 | 100次以上 | 120次 | 10 |
    | 率 | 10 | ≥95% | 达到96% | 10 |
  `,
  );
});
