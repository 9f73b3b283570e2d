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
    expect.stringContaining('自评 10.01 分，超过分值 10，核算为 10 分：完成率 8÷5=160%'),
    expect.stringContaining('自评 -1 分，不能低于 0 分，核算为 0 分：'),
  ]);
  expect(findings.map(({ suggestion }) => suggestion)).toEqual(['10', '0']);
});

test('where nothing can be recomputed, it says the bound alone', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 效果 | 10 | 明显提高 | 有所提高 | 11 {score-range} |
    | 影响 | 10 | 明显提高 | 有所提高 | -1 {score-range} |
  `,
  );
  expect(findings.map(({ message, suggestion }) => [message, suggestion])).toEqual([
    ['“效果”自评 11 分，超过分值 10，请改到 10 以内。', null],
    ['“影响”自评 -1 分，不能低于 0 分。', null],
  ]);
});

test.each(['5 | 8.5', '4 | 8.5', '5 | -1', '达成预期 | -1', '有所提高 | 8.5'])(
  '%s of 8 is one finding at the score, and the only one of the score',
  (cells) => {
    const table = `
      | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
      | 场次 | 8 | ≥5 | ${cells} {score-range} |
    `;
    expectFindings(RULE, table);
    for (const other of ['score-mismatch', 'score-tier', 'score-unverified'])
      expectFindings(other, table);
  },
);

test('a derivation that is wrong is left to be told as such', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 预算执行率 | 10 | | 90% | 12 {score-range} | 得分=6/5*10=13 |
  `,
  );
  expect(finding?.message).toBe('“预算执行率”自评 12 分，超过分值 10，请改到 10 以内。');
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
