import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'goal-contradiction';

const sheet = (told: string, actual = '4', label = '实际完成情况') => `
  | 预期目标 | 举办讲座，服务群众 | ${label} | ${told} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 讲座场次 | 50 | ≥5 | ${actual} | 50 | |
  | 参加人数 | 50 | ≥50 | 50 | 50 | |
  | 合计 | 100 | | | 100 | |
`;
const ASKED = '是否如期实现预期总体目标';

test('全部如期实现 beside a row that misses its target is a warning that names the row', () => {
  const [finding] = expectFindings(RULE, sheet('全部如期实现。 {goal-contradiction}'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“全部如期实现”，表里有 1 个指标未达标（讲座场次）');
  expect(printCells(finding?.also ?? [])).toEqual(['D3']);
});

test.each(['各项指标均达到预期目标', '年度绩效目标全部完成', '是，全部实现'])(
  '%s is not so',
  (told) => {
    expectFindings(RULE, sheet(`${told}。 {goal-contradiction}`));
  },
);

test.each([
  '讲座全部完成',
  '举办讲座4场，全部完成',
  '除讲座场次外，各项指标全部完成',
  '目标基本实现',
  '未能全部完成',
  '是',
])('%s agrees with the table', (told) => {
  expectFindings(RULE, sheet(told));
});

test('nothing is wrong where all rows are met', () => {
  expectFindings(RULE, sheet('各项指标全部完成', '5'));
});

test.each(['否', '未如期实现', '未实现：讲座少1场', '否，讲座少1场'])(
  '%s where all rows are met is a warning',
  (told) => {
    const [finding] = expectFindings(RULE, sheet(`${told} {goal-contradiction}`, '5', ASKED));
    expect(finding?.message).toContain('表里的指标却全部达标');
  },
);

test.each(['否', '未如期实现'])('%s is right where a row fails', (told) => {
  expectFindings(RULE, sheet(told, '4', ASKED));
});

test('a row that only a person can judge may be the one that was not reached', () => {
  expectFindings(RULE, sheet('否', '已开展', ASKED));
});

test('否 is an answer only where the form asks for one', () => {
  expectFindings(RULE, sheet('否', '5'));
  expectFindings(RULE, sheet('否则无法开展，已另行安排', '5', ASKED));
});

test.each([
  '各项指标均已完成，仅讲座场次偏低',
  '各项指标均已完成，只有讲座场次差1场',
  '各项指标均已完成。但讲座略有差距，讲座场次少1场',
  '各项指标均已完成，仅有1项进度滞后',
  '各项指标全部完成，但个别指标有偏差',
])('%s excepts the row that is missed', (told) => {
  expectFindings(RULE, sheet(`${told}。`));
});

test.each([
  '各项指标均已完成，仅参加人数偏低',
  '各项指标均已完成，仅剩尾款待支付',
  '各项指标均已完成，讲座场次达到预期',
  '各项指标均已完成。讲座受欢迎。但讲座场次可再增加',
])('%s excepts something else, or nothing', (told) => {
  expectFindings(RULE, sheet(`${told}。 {goal-contradiction}`));
});
