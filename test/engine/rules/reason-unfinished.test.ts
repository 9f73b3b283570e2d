import { expectFindings } from './expect-findings';

const RULE = 'reason-unfinished';

const sheet = (reason: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 场次 | 10 | ≥5 | 4 | 8 | ${reason} |
`;

test('a prompt as we wrote it is unfinished', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('【待填写】未达标。客观原因：【　】。 {reason-unfinished}'),
  );
  expect(finding?.severity).toBe('error');
});

test('a filled-in prompt that keeps its mark is unfinished', () => {
  expectFindings(RULE, sheet('【待填写】客观原因：台风停办。 {reason-unfinished}'));
});

test('one gap left over is unfinished', () => {
  expectFindings(RULE, sheet('客观原因：台风停办；完成时限：【　】。 {reason-unfinished}'));
});

test("a person's own words are accepted, brackets and all", () => {
  expectFindings(RULE, sheet('因【粤财〔2023〕5号】压减而停办一场'));
});
