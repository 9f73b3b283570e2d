import { expectFindings } from './expect-findings';

const RULE = 'weight-usual';
const weights = { 执行率: 10, 产出: 50, '效益+满意度': 40 };

const sheet = (
  output: string,
  benefit: string,
  pleased: string,
  rate = '预算执行率',
  name = '产出指标',
) => `
  | 一级指标 | 权重 | 三级指标 | 权重 | 指标值 | 完成值 | 得分 |
  | ${rate} | 10 | 支出进度 | 10 | 100% | 100% | 10 |
  | ${name} | ${output} | 场次 | ${output.split(' ')[0]} | ≥5 | 5 | ${output.split(' ')[0]} |
  | 效益指标 | ${benefit} | 就业 | ${benefit.split(' ')[0]} | ≥5 | 5 | ${benefit.split(' ')[0]} |
  | 满意度指标 | ${pleased} | 满意度 | ${pleased} | ≥5 | 5 | ${pleased} |
`;

test('a group with another weight is named with both', () => {
  const [finding] = expectFindings(RULE, sheet('60 {weight-usual}', '20', '20'), { weights });
  expect(finding?.message).toBe('“产出指标”共 60 分，按设置里的口径通常是 50 分，请核对依据。');
});

test('two groups that count together are named together, at the first', () => {
  const [finding] = expectFindings(RULE, sheet('50', '30 {weight-usual}', '20'), { weights });
  expect(finding?.message).toContain('“效益指标、满意度指标”共 50 分');
});

test('the usual weights are silent, however two that count together share them', () => {
  expectFindings(RULE, sheet('50', '30', '10'), { weights });
  expectFindings(RULE, sheet('50', '5', '35'), { weights });
});

test('a group that the form does not have, or calls something else, is silent', () => {
  expectFindings(RULE, sheet('60', '20', '20', '过程', '产出成本'), { weights });
});

test('without weights in the options any will do', () => {
  expectFindings(RULE, sheet('60', '20', '20'));
});

test('points within the name are no part of it', () => {
  expectFindings(RULE, sheet('60', '20', '20', '预算执行率', '产出（60分） {weight-usual}'), {
    weights: { 产出: 50 },
  });
});
