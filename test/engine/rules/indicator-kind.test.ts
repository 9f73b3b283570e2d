import { expectFindings } from './expect-findings';

const RULE = 'indicator-kind';

const sheet = (level2: string, name: string, level1 = '产出指标') => `
  | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | ${level1} | ${level2} | ${name} | 10 | ≥90% | 95% | 10 |
`;

test.each([
  ['数量指标', '奖补经费拨付率', '数量指标要反映'],
  ['数量指标', '工程资金金额', '数量指标要反映'],
  ['数量指标', '预算资金支出进度', '数量指标要反映'],
  ['质量指标', '服务对象满意度', '是满意度'],
  ['数量指标', '学员满意率', '是满意度'],
])('%s is no place for %s', (level2, name, said) => {
  const [finding] = expectFindings(RULE, sheet(level2, `${name} {indicator-kind}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(said);
});

test('a group of satisfaction holds nothing else', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('服务对象满意度指标', '培训场次 {indicator-kind}', '满意度指标'),
  );
  expect(finding?.message).toContain('看不出是谁对什么满意');
});

test.each([
  ['时效指标', '工程合格率'],
  ['质量指标', '补贴发放及时率'],
  ['成本指标', '任务按时完成率'],
])('%s with %s is an info', (level2, name) => {
  const [finding] = expectFindings(RULE, sheet(level2, `${name} {indicator-kind}`));
  expect(finding?.severity).toBe('info');
});

test.each([
  ['数量指标', '培训场次'],
  ['数量指标', '资助学生人数'],
  ['数量指标', '补助发放户数'],
  ['质量指标', '工程合格率'],
  ['时效指标', '资金拨付及时率'],
  ['时效指标', '奖补资金支付进度'],
  ['成本指标', '资金使用金额'],
  ['资金管理', '资金支出率'],
  ['社会效益指标', '群众满意度'],
])('%s may hold %s', (level2, name) => {
  expectFindings(RULE, sheet(level2, name));
});

test.each(['群众认可度', '家长好评率', '有效投诉次数', '学员评价', '政策知晓率'])(
  'a group of satisfaction may hold %s',
  (name) => {
    expectFindings(RULE, sheet('满意度指标', name, '满意度指标'));
  },
);

test('a form without 二级指标 says nothing of kinds', () => {
  expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 满意度指标 | 培训场次 | 10 | ≥5 | 5 | 10 |
  `,
  );
});
