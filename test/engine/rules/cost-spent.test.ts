import { expectFindings } from './expect-findings';

const RULE = 'cost-spent';

const sheet = (name: string, expected: string, actual: string, spent = '89.974') => `
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | | 年度资金总额 | 90 | 90 | ${spent} | 10 | 99.97% | 10 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | ${name} | 10 | ${expected} | ${actual} | 10 |
`;

test.each([
  ['项目总成本', '≤90万元', '90万元'],
  ['指标1：项目总成本', '≤90万元', '90'],
  ['总成本控制数', '≤900000元', '900000元'],
  ['项目支出总额（万元）', '90', '90'],
])('%s of %s and %s is not what was spent', (name, expected, actual) => {
  const [finding] = expectFindings(RULE, sheet(name, expected, `${actual} {cost-spent}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('支出 89.974 万元不同');
});

test.each([
  ['项目总成本', '≤90万元', '89.974万元'],
  ['项目总成本', '≤90万元', '89.97万元'],
  ['项目总成本', '≤900000元', '899740元'],
  ['人均总成本', '≤90元', '88元'],
  ['单位总成本', '≤90万元', '88万元'],
  ['项目总投资', '≤90万元', '90万元'],
  ['项目总成本控制率', '≤100%', '100%'],
  ['项目总成本', '≤90', '90'],
  ['项目总成本', '≤90万元', '≤90万元'],
])('%s of %s and %s is left alone', (name, expected, actual) => {
  expectFindings(RULE, sheet(name, expected, actual));
});

test('where nothing says what was spent there is nothing to compare with', () => {
  expectFindings(RULE, sheet('项目总成本', '≤90万元', '90万元', ''));
});

const columned = (unit: string, actual: string) => `
  | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | | 年度资金总额 | 90 | 90 | 89.974 | 10 | 99.97% | 10 |
  | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
  | 项目总成本 | ≤ | 90 | ${unit} | ${actual} | 10 | 10 |
`;

test('a number is of the unit that a column gives', () => {
  expectFindings(RULE, columned('万元', '90 {cost-spent}'));
  expectFindings(RULE, columned('万元', '89.974'));
  expectFindings(RULE, columned('台', '90'));
});
