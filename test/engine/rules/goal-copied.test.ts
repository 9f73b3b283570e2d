import { expectFindings } from './expect-findings';

const RULE = 'goal-copied';

const sheet = (goal: string, told: string, label = '实际完成情况') => `
  | 预期目标 | ${goal} | ${label} | ${told} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 100 | ≥5 | 5 | 100 |
`;
const GOAL = '举办培训班8期，培训400人次，提升就业能力。';

test('a copy of the goal is a warning at the copy', () => {
  const [finding] = expectFindings(RULE, sheet(GOAL, `${GOAL} {goal-copied}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('一字不差');
});

test('blanks, punctuation and the width of signs make no difference', () => {
  expectFindings(RULE, sheet(GOAL, '举办培训班 8 期;培训４００人次、提升就业能力 {goal-copied}'));
});

test('the answer to the overall goal may be a copy as well', () => {
  const table = sheet(GOAL, `${GOAL} {goal-copied}`, '是否如期实现预期总体目标');
  expectFindings(RULE, table.replace('预期目标', '预期总体目标'));
});

test.each([
  '举办培训班8期，培训426人次，提升就业能力。',
  '已完成：举办培训班8期，培训400人次，提升就业能力。',
  '举办培训班8期，培训400人次，提升就业能力，学员满意度95%。',
  '是',
])('%s tells what was done', (told) => {
  expectFindings(RULE, sheet(GOAL, told));
});

test('two short texts may be alike', () => {
  expectFindings(RULE, sheet('培训400人次', '培训400人次'));
});

test('a goal without an answer, and an answer without a goal', () => {
  expectFindings(RULE, sheet(GOAL, ''));
  expectFindings(RULE, sheet('', GOAL));
});
