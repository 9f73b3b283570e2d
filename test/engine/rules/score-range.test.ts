import { expectFindings } from './expect-findings';

const RULE = 'score-range';

test('a score above its weight and a negative one are named', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | 8 | 10.01 {score-range} |
    | 人数 | 10 | ≥50 | 0 | -1 {score-range} |
  `,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('自评 10.01 分，超过分值 10'),
    expect.stringContaining('自评 -1 分，不能低于 0 分'),
  ]);
});

test('zero and the whole weight are within the range', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | 8 | 10 |
    | 人数 | 10 | ≥50 | 0 | 0 |
  `,
  );
});
