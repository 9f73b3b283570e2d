import { expectFindings } from './expect-findings';

const RULE = 'narrative-contradiction';

const sheet = (
  problems: string,
  {
    measures = '改进措施：加强管理。',
    actual = '48场',
    score = '6',
    rate = '10',
    spent = '100',
  } = {},
) => `
  | 项目名称 | 义诊 | 评价年度 | 2023年 |
  | 预算计划安排 | 100 | 实际支出金额 | 市本级 | ${spent} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 预算执行率 | 10 | | | ${rate} | |
  | 下乡义诊场次 | 6 | ≥48场 | ${actual} | ${score} | |
  | 村医培训合格率 | 84 | ≥95% | 97% | 84 | |
  | 合计 | 100 | | | 100 | |
  | 存在的问题：${problems} |
  ${measures === '' ? '' : `| ${measures} |`}
`;
const MARK = '{narrative-contradiction}';
const MISSED = { actual: '40场', score: '5' };

test('an indicator said not to be done that has all its points is a warning', () => {
  const measures = '改进措施：加强管理。';
  const [finding] = expectFindings(
    RULE,
    sheet(`下乡义诊场次未达到年初目标。 ${MARK}`, { measures }),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(
    '“下乡义诊场次未达到年初目标”，表里“下乡义诊场次”却是“48场”、满分 6 分',
  );
});

test.each([
  '下乡义诊未完成',
  '下乡义诊没能全部完成',
  '村医培训合格率没达到目标',
  '村医培训合格率偏低',
  '因人手不足，下乡义诊场次没有达到计划',
  '预算执行率较低',
  '资金支出进度滞后',
])('%s is not so', (problems) => {
  expectFindings(RULE, sheet(`${problems}。 ${MARK}`));
});

test.each([
  '绩效目标细化量化不够',
  '群众对下乡义诊的知晓情况了解不足',
  '下乡义诊样本偏少',
  '2022年下乡义诊场次未完成',
  '义诊未完成',
  '下乡义诊未发现问题',
  '部分月份预算执行率偏低',
  '转移支付执行率偏低',
])('%s may well be', (problems) => {
  expectFindings(RULE, sheet(`${problems}。`));
});

test('a row that lost a point may be named', () => {
  expectFindings(RULE, sheet('下乡义诊场次未达到年初目标。', MISSED));
  expectFindings(RULE, sheet('预算执行率较低。', { rate: '9.5', spent: '95' }));
});

test.each(['无', '无。', '暂无', '没有问题', '不存在问题'])(
  '%s beside a row that fails',
  (problems) => {
    const [finding] = expectFindings(RULE, sheet(`${problems} ${MARK}`, MISSED));
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('有 1 个指标未达标（“下乡义诊场次”）');
    expectFindings(RULE, sheet(problems));
    expectFindings(RULE, sheet(problems, { rate: '9.5', spent: '95' }));
  },
);

test('a row that fails and is nowhere mentioned is an info that names it', () => {
  const [finding] = expectFindings(RULE, sheet(`绩效目标细化不够。 ${MARK}`, MISSED));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('未达标的“下乡义诊场次”');
});

test.each([
  ['义诊场次略少', '改进措施：加强管理。'],
  ['目标细化不够', '改进措施：增加下乡义诊。'],
  ['个别指标未完成', '改进措施：加强管理。'],
])('%s or %s speaks of it', (problems, measures) => {
  expectFindings(RULE, sheet(`${problems}。`, { ...MISSED, measures }));
});

const inRows = (last: string, mark = '') =>
  sheet('', { ...MISSED, measures: '四、改进意见 |\n  | 1.加强管理。' }).replace(
    '存在的问题：',
    `三、存在的问题 |\n  | 1.档案整理有待加强。 ${mark} |\n  | ${last}`,
  );

test.each([
  ['一是有2户改造对象外出务工，未能在年内办理', '改进措施：加强管理。', ''],
  ['目标细化不够', '改进措施：办理剩余2户改造。', ''],
  ['有12户改造对象外出', '改进措施：加强管理。', MARK],
  ['有2户外出务工', '改进措施：加强管理。', MARK],
  ['改造滞后', '改进措施：加强管理。', MARK],
])(
  'other words for a row with its missing figure speak of it: %s, %s',
  (problems, measures, mark) => {
    const drawn = sheet(`${problems}。 ${mark}`, { ...MISSED, measures });
    expectFindings(
      RULE,
      drawn.replace('下乡义诊场次 | 6 | ≥48场 | 40场', '完成改造户数（户） | 6 | ≥150 | 148'),
    );
  },
);

test('every row of the part is read', () => {
  expectFindings(RULE, inRows('2.因台风，下乡义诊仅完成83%。'));
  expectFindings(RULE, inRows('2.宣传不够。', MARK));
});

test('what is headed 问题及建议 is a measure as well', () => {
  const none = sheet('目标细化不够，建议细化。', { measures: '' });
  expectFindings(RULE, none.replace('存在的问题：', '问题及建议：'));
});

test('a problem without a measure is an info', () => {
  const none = { measures: `改进措施：无 ${MARK}` };
  const [finding] = expectFindings(RULE, sheet('目标细化不够。', none));
  expect(finding?.severity).toBe('info');
  expectFindings(RULE, sheet(`目标细化不够。 ${MARK}`, { measures: '' }));
});

test('the measure may stand beside the problem, and an empty part is for narrative-part', () => {
  expectFindings(RULE, sheet('目标细化不够，下一步加强管理。', { measures: '' }));
  expectFindings(RULE, sheet('目标细化不够。', { measures: '改进措施：' }));
});

test('a form without the part is silent', () => {
  expectFindings(RULE, sheet('无', MISSED).replace('存在的问题', '附注'));
});

test('a row that was missed is rightly said not to be done, whatever score it has', () => {
  expectFindings(RULE, sheet('下乡义诊场次未达到年初目标。', { actual: '40场', score: '6' }));
});
