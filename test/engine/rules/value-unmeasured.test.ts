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
  expect(findings[0]?.message).toContain('完成值“≥90%”带有“≥”');
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

test('a word that only begins like an operator is none', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 超时次数 | 10 | 不超时 | 超时1次 | 0 |
    | 成本 | 10 | 不超支 | 超支2万元 | 0 |
    | 完成率 | 10 | 100% | 超额完成120% | 10 |
    | 时限 | 10 | 90天内 | 超期10天 | 0 |
  `,
  );
});
