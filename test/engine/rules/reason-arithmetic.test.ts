import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'reason-arithmetic';

const sheet = (score: string, reason: string) => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | 60 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 10 | | | ${score} | ${reason} |
`;

test('a wrong derivation is an error that says what it comes to', () => {
  const [finding] = expectFindings(RULE, sheet('7', '60/(100-20)*10=7 {reason-arithmetic}'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('60/(100-20)*10=7 不对，左边算出来是 7.5');
});

test('a derivation that holds but is not the claimed score names both', () => {
  const [finding] = expectFindings(RULE, sheet('8', '60/(100-20)*10=7.5 {reason-arithmetic}'));
  expect(finding?.message).toContain('得 7.5 分，得分却是 8 分');
  expect(printCells(finding?.also ?? [])).toEqual(['E4']);
});

test('a derivation that gives the claimed score is accepted', () => {
  expectFindings(RULE, sheet('7.5', '（60÷（100－20））×10＝7.5分'));
});

test('a division by zero is named', () => {
  const [finding] = expectFindings(RULE, sheet('7', '60/(20-20)*10=7 {reason-arithmetic}'));
  expect(finding?.message).toContain('除以了 0');
});

test('an equation in any row is checked as arithmetic only', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 人数 | 10 | ≥50 | 40 | 8 | 两期合计18+22=40人 |
    | 场次 | 10 | ≥5 | 4 | 8 | 上下半年2+1=4场 {reason-arithmetic} |
  `,
  );
  expect(finding?.message).toContain('2+1=4');
});

test('a wrong rate is set right in percent', () => {
  const [finding] = expectFindings(RULE, sheet('6', '60/90=66.76% {reason-arithmetic}'));
  expect(finding?.message).toContain('左边算出来是 66.667%');
});

test('a derivation beside a blank score is held against nothing', () => {
  expectFindings(RULE, `${sheet('', '60/(100-20)*10=7.5')}| 场次 | 10 | 5 | 5 | 10 | |`);
});
