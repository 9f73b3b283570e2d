import { expectFindings } from './expect-findings';

const RULE = 'reason-long';

const sheet = (reason: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 场次 | 10 | ≥5 | 4 | 8 | ${reason} |
`;

test('a reason with more characters than may be is named with both numbers', () => {
  const [finding] = expectFindings(RULE, sheet('场地维修停办一场 {reason-long}'), {
    reasonLength: 7,
  });
  expect(finding?.message).toBe('“场次”的原因有 8 个字，最多 7 个。');
});

test('as many as may be are silent', () => {
  expectFindings(RULE, sheet('场地维修停办一场'), { reasonLength: 8 });
});

test('a rare character counts once, blanks around the text not at all', () => {
  expectFindings(RULE, sheet('  𠮷场停办 '), { reasonLength: 4 });
});

test('no bound, no finding', () => {
  expectFindings(RULE, sheet('停办'.repeat(500)));
});
