import { expectFindings } from './expect-findings';

const RULE = 'rate-over-100';

const sheet = (name: string, expected: string, actual: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | ${name} | 10 | ${expected} | ${actual} | 10 |
`;

test.each([
  '村医培训合格率',
  '中小企业政策知晓率',
  '数据按时提报率',
  '服务对象满意度（%）',
  '高级职称占比',
])('%s cannot pass 100 %%', (name) => {
  const [finding] = expectFindings(RULE, sheet(name, '≥95%', '103% {rate-over-100}'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('的完成值“103%”超过 100%');
});

test('the expected value is named as well, and a number whose sign stands there alone', () => {
  const [finding] = expectFindings(RULE, sheet('合格率', '≥105% {rate-over-100}', '95%'));
  expect(finding?.message).toContain('指标值“≥105%”');
  expectFindings(RULE, sheet('合格率', '≥95%', '103 {rate-over-100}'));
});

test('（%） behind the name is the sign of bare numbers', () => {
  expectFindings(RULE, sheet('保洁覆盖率（%）', '≥95', '1000 {rate-over-100}'));
  expectFindings(RULE, sheet('保洁覆盖率（%）', '105 {rate-over-100}', '95'));
});

test.each([
  ['保洁覆盖率（%）', '≥95', '100'],
  ['保洁覆盖率（%）', '≥95', '103处'],
  ['保洁覆盖（处）', '≥95', '103'],
  ['合格率', '≥95%', '100%'],
  ['课程任务完成率', '≥100%', '120%'],
  ['满意度提升幅度', '≥5%', '130%'],
  ['达标产能利用率', '≥80%', '104%'],
  ['税收增长率', '≥10%', '130%'],
  ['产值', '≥95%', '103%'],
  ['合格率', '≥95', '103件'],
])('%s of %s may be %s', (name, expected, actual) => {
  expectFindings(RULE, sheet(name, expected, actual));
});
