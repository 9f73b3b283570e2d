import { expectFindings } from './expect-findings';

const RULE = 'evidence-survey';

const sheet = (evidence: string, actual = '96%', name = '服务对象满意度') => `
  | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
  | 满意度指标 | ${name} | 10 | ≥90% | ${actual} | 10 | ${evidence} |
`;

test.each(['未收到投诉', '全年无投诉', '3-9.没有收到群众投诉', '零投诉'])(
  '%s proves no satisfaction',
  (evidence) => {
    const [finding] = expectFindings(RULE, sheet(`${evidence} {evidence-survey}`));
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toMatch(/“服务对象满意度”用“[^”]*投诉”证明/);
  },
);

test('a document that names no survey is an info', () => {
  const [finding] = expectFindings(RULE, sheet('3-9.2023年工作总结 {evidence-survey}'));
  expect(finding?.severity).toBe('info');
});

test('a satisfaction of 100 % is an info at the actual value, with and without its sign', () => {
  const [finding] = expectFindings(RULE, sheet('3-9.问卷', '100% {evidence-survey}'));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('达到 100%');
  expectFindings(RULE, sheet('3-9.问卷', '100 {evidence-survey}'));
  expectFindings(RULE, sheet('3-9.问卷', '99.5%'));
});

test.each([
  '3-23.满意度调查表',
  '3-9.调查问卷，全年未收到投诉',
  '回访记录',
  '3-9.村民访谈',
  '附件3-9',
  '详见相关材料',
  '/',
  '',
])('%s is left alone', (evidence) => {
  expectFindings(RULE, sheet(evidence));
});

test('complaints are counted, not asked for, and other rows need no survey', () => {
  expectFindings(RULE, sheet('未收到投诉', '0', '有责投诉次数'));
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
    | 质量指标 | 合格率 | 10 | ≥90% | 100% | 10 | 3-9.2023年工作总结 |
    | 满意度指标 | 群众满意度 | 10 | ≥90% | 95% | | 3-9.2023年工作总结 |
  `,
  );
  expectFindings(RULE, '| 三级指标 | 分值 | 完成值 | 得分 |\n| 群众满意度 | 10 | 95% | 10 |');
});
