import { expectFindings } from './expect-findings';

const RULE = 'execution-cap';
const executionCaps = [
  { below: 80, total: 89 },
  { below: 60, total: 79 },
];

const sheet = (spent: string, total: string, score = total.split(' ')[0] ?? '') => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | ${spent} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 场次 | 100 | ≥100 | ${score} | ${score} | 停办 |
  | 合计 | 100 | | | ${total} | |
`;

test('a total above what a low rate allows is named with both', () => {
  const [finding] = expectFindings(RULE, sheet('79.99', '95 {execution-cap}'), { executionCaps });
  expect(finding?.message).toContain('自评总分 95 分，预算执行率 79.99÷100=79.99%，低于 80%');
  expect(finding?.message).toContain('不超过 89 分');
});

test('the lowest of the caps counts', () => {
  const [finding] = expectFindings(RULE, sheet('59', '85 {execution-cap}'), { executionCaps });
  expect(finding?.message).toContain('低于 60% 的总分不超过 79 分');
});

test.each([
  ['80', '95', 'the rate is not lower than the bound'],
  ['79.99', '89', 'the total is the cap'],
  ['59', '79', 'the total is the lower cap'],
  ['', '95', 'nobody knows what was paid'],
])('paid %s of 100 with %s points is silent: %s', (spent, total) => {
  expectFindings(RULE, sheet(spent, total), { executionCaps });
});

test('without caps any total will do', () => {
  expectFindings(RULE, sheet('1', '100'));
});
