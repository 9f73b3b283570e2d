import { expectFindings } from './expect-findings';

const RULE = 'score-grade';

const sheet = (score: string, grade: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 场次 | 100 | ≥100 | ${score} | ${score} | 停办 |
  | 总分 | 100 | | | ${score} | ${grade} |
`;

test('a printed grade that the total does not earn is named with the right one', () => {
  const [finding] = expectFindings(RULE, sheet('89.5', '优 {score-grade}'));
  expect(finding?.message).toContain('等级写的是“优”，自评总分 89.5 分应为“良”');
  expect(finding?.suggestion).toBe('良');
});

test.each([
  ['90', '优'],
  ['80', '良'],
  ['60', '中'],
  ['59.99', '差'],
])('%s is %s', (score, grade) => {
  expectFindings(RULE, sheet(score, grade));
});

test('the bounds a user sets decide', () => {
  expectFindings(RULE, sheet('86', '优'), { grades: [85, 75, 60] });
});
