import { expectFindings } from './expect-findings';

const RULE = 'score-missing';

test('a blank score and a word are named, with the recomputed score to type', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥50 | 40 | {score-missing} |
    | 人数 | 10 | ≥50 | 50 | 满分 {score-missing} |
    | 满意度 | 80 | ≥90% | 95% | 80 |
  `,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('“场次”的分值是 10，但没有填得分'),
    expect.stringContaining('“人数”的得分“满分”不是数'),
  ]);
  expect(findings.map(({ suggestion }) => suggestion)).toEqual(['8', '10']);
});

test('a score of 0, a score typed as text and an error value are not missing', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥50 | 0 | 0 |
    | 人数 | 10 | ≥50 | 50 | "10" |
    | 册数 | 10 | ≥50 | 50 | #N/A |
  `,
  );
});
