import { expectFindings } from './expect-findings';

const RULE = 'reason-untraced';

const sheet = (reason: string, below = '') => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | 60 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 10 | | | 7.5 | ${reason} |
  | 合计 | 10 | | | 7.5 | |
  | ${below} |
`;

test('numbers that stand nowhere else are named', () => {
  const [finding] = expectFindings(RULE, sheet('60/(100-20)*10=7.5 {reason-untraced}'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('里的 20 在资金情况和文字说明里都找不到');
});

test('a number the narrative names is traced', () => {
  expectFindings(RULE, sheet('60/(100-20)*10=7.5', '年中压减了20万元。'));
});

test('the prose of the reason itself is no source', () => {
  expectFindings(RULE, sheet('压减20万元，60/(100-20)*10=7.5 {reason-untraced}'));
});

test('an equation that derives no score needs no source', () => {
  expectFindings(RULE, sheet('两批付款33+27=60，库款紧张'));
});

test('only execution rows must take their numbers from the form', () => {
  expectFindings(
    RULE,
    sheet('2/5*10=4').replace('| 资金支出率 | 10 | | |', '| 场次 | 10 | 5 | 2 |'),
  );
});
