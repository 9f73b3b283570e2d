// Covers src/engine/prose/told-result.ts
// Covers src/engine/prose/misquoted.ts
// Covers src/engine/prose/no-cause.ts
import { expectFindings } from './expect-findings';

const RULE = 'reason-contradiction';
const MARK = '{reason-contradiction}';

const sheet = (...rows: readonly string[]) => `
  | 项目名称 | 义诊 | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  ${rows.join('\n')}
`;
const met = (reason: string, score = '10') =>
  sheet(`| 村医培训合格率 | 10 | ≥95% | 97% | ${score} | ${reason} |`);
const failing = (reason: string) =>
  sheet(
    `| 下乡义诊场次 | 10 | ≥60场 | 52场 | 8.67 | ${reason} |`,
    '| 村医培训合格率 | 10 | ≥95% | 90% | 9.47 | 试题偏难 |',
  );
const derived = (words: string, mark = '') => `
  | 预算计划安排 | 1435 | 实际支出金额 | 市本级 | 1033.48 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 12 | | | 11.99 | ${words}：（1033.48+100.63）/（1435-300）*12=11.99 ${mark} |
`;

test('work not done behind full points is a warning', () => {
  const [finding] = expectFindings(RULE, met(`项目尚在实施，待次年4月验收。 ${MARK}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“村医培训合格率”得了满分，原因栏却写“项目尚在实施”');
});

test.each([
  '因场地问题未完成',
  '因场地问题没能按期完成',
  '部分班次未达到要求',
  '部分班次没有全部实现目标',
  '设备尚未安装',
  '待次年4月验收',
  '待明年4月验收',
])('%s is not met with full points', (reason) => {
  expectFindings(RULE, met(`${reason}。 ${MARK}`));
});

test.each([
  '尾款尚未支付',
  '质保金未付，待次年支付',
  '上年未完成的班次已补办',
  '明年任务尚未下达',
  '下一年目标尚未确定',
  '年初未达到进度，现已完成',
  '培训已完成，无未完成事项',
  '/',
])('%s may stand behind full points', (reason) => {
  expectFindings(RULE, met(reason));
});

test('a row that lost points may say why', () => {
  expectFindings(RULE, met('部分班次未完成。', '9'));
});

test.each([
  '已完成',
  '已达标。',
  '超额完成',
  '详见自评报告',
  '见附件3-1',
  '已按计划完成',
  '进一步加强管理。',
  '今后加大督促力度，加快推进项目工作',
  '举一反三，完善制度，提高管理水平',
])('%s is no reason for a row that fails', (reason) => {
  const [finding] = expectFindings(RULE, failing(`${reason} ${MARK}`));
  expect(finding?.message).toContain(`“下乡义诊场次”未达标，原因栏只写“${reason}”`);
});

test.each([
  '已完成招标，工程延后',
  '见附件3-1，因台风停办',
  '无',
  '台风停办',
  '管理不到位，今后加强管理',
  '制度不健全，下一步完善制度',
])('%s is one, or is for another rule', (reason) => {
  expectFindings(RULE, failing(reason));
});

test('已完成 behind a met row is what it says', () => {
  expectFindings(RULE, met('已完成'));
});

test.each([
  '受台风影响，实际完成57场',
  '受台风影响，仅完成50场',
  '受台风影响，完成率为95%',
  '因台风停办，年内完成了25场',
  '下乡义诊57场，因台风停办',
  '因台风停办，下乡义诊仅50场',
])('%s is not what the row has', (reason) => {
  const [finding] = expectFindings(RULE, failing(`${reason}。 ${MARK}`));
  expect(finding?.message).toContain('的完成值是“52场”');
});

test.each([
  '受台风影响，实际完成52场',
  '受台风影响，完成率86.7%',
  '受台风影响，完成率87%',
  '应完成60场，实际完成52场',
  '受台风影响，未完成8场',
  '受台风影响，没能完成8场',
  '受台风影响，未按时完成8场',
  '受台风影响，已补完成5场',
  '截至6月完成20场',
  '其中完成入户20场',
  '第一批完成20场',
  '一类完成20场，二类完成32场',
  '完成800人次',
  '计划完成70场',
  '下乡义诊52场',
  '下乡义诊未达60场',
  '下乡义诊低于60场',
  '山区下乡义诊20场',
  '其中下乡义诊20场为补办',
  '上年下乡义诊70场',
])('%s agrees with it or tells of something else', (reason) => {
  expectFindings(RULE, failing(`${reason}。`));
});

test.each(['未达到95%', '没能达到95%', '未全部实现目标'])(
  'the reason of another row is a warning that names it: %s',
  (words) => {
    const [finding] = expectFindings(RULE, failing(`村医培训合格率${words}。 ${MARK}`));
    expect(finding?.message).toContain('像是“村医培训合格率”的原因');
  },
);

test.each([
  '因村医培训合格率未达标，派不出人手',
  '村医培训合格率未达标，下乡人手少',
  '村医培训合格率偏低',
])('%s may be the cause of this one', (reason) => {
  expectFindings(RULE, failing(`${reason}。`));
});

test('a slip between the words and their equation is a warning that gives both', () => {
  const [finding] = expectFindings(RULE, derived('待付110.63万元', MARK));
  expect(finding?.message).toContain('原因写的是 110.63，算式里用的是 100.63');
});

test.each(['待付100.63万元', '待付90.5万元', '待付一笔', '2023年支付1033.48万元，待付100.63万元'])(
  '%s is no slip',
  (words) => {
    expectFindings(RULE, derived(words));
  },
);

test('two figures that changed places are a slip as well', () => {
  expectFindings(RULE, derived('支付1034.38万元', MARK));
});
