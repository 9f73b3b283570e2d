import { expectFindings } from './expect-findings';

const RULE = 'funds-execution';

const sheet = (score: string, reason: string) => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | 60 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 10 | | | ${score} | ${reason} |
  | 场次 | 10 | ≥5 | 4 | 8 | 停办一场 |
`;

test('the score before adjustment is shown beside the claimed one', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('7.5 {funds-execution}', '压减20万元，60/(100-20)*10=7.5'),
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('自评 7.5 分，按资金情况直接计算为 6 分（60÷100×10），请确认');
});

test('a score straight from the funds needs no remark', () => {
  expectFindings(RULE, sheet('6', '库款紧张'));
});

test('a score that nothing derives is said once, by score-mismatch', () => {
  expectFindings(RULE, sheet('10', '库款紧张'));
  expectFindings('score-mismatch', sheet('10 {score-mismatch}', '库款紧张'));
});

test('a working in words that nobody can read is still an adjustment', () => {
  expectFindings(RULE, sheet('7.5 {funds-execution}', '压减后60/(100万-20万)*10=7.5'));
});

test('without a score there is nothing to compare', () => {
  expectFindings(RULE, sheet('', '库款紧张'));
});
