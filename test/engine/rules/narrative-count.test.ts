import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'narrative-count';

const judged = (done: number) => `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 效益 | 增速 | 50 | 高于当年全市增速 | 7.7 | 50 |
  | | 满意度 | 50 | ≥90% | 95% | 50 |
  | 合计 | | 100 | | | 100 |
  | 效益指标2项，其中完成${done}项，未完成${2 - done}项。 |
`;

const withProcess = (count: number, mark = '') => `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 过程指标 | 会议 | 20 | ≥5 | 5 | 20 |
  | | 报告 | 20 | ≥5 | 4 | 16 |
  | 产出指标 | 场次 | 60 | ≥5 | 5 | 60 |
  | 合计 | | 100 | | | 96 |
  | 共设置绩效指标${count}项，全部完成。 ${mark} |
`;

const sheet = (text: string) => `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 产出指标(50分) | 场次 | 25 | ≥5 | 5 | 25 | / |
  | | 人数 | 25 | ≥50 | 50 | 25 | / |
  | 效益指标(50分) | 满意度 | 25 | ≥90% | 95% | 25 | / |
  | | 增收 | 25 | ≥10% | 5% | 12.5 | 行情不好 |
  | 合计 | | 100 | | | 87.5 | |
  | ${text} |
`;

test('counts that agree with the table are accepted', () => {
  expectFindings(RULE, sheet('共设置产出指标2项，全部完成；效益指标2项，其中完成1项，未完成1项。'));
});

test('another number of indicators is an error at the narrative', () => {
  const [finding] = expectFindings(RULE, sheet('设置产出指标3项，全部完成。 {narrative-count}'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('文字说明写“产出指标3项”，但评分表里产出指标有 2 项，请核对');
});

test('a number under the heading of a group is that of the group', () => {
  const [finding] = expectFindings(RULE, sheet('产出指标：3个指标全面完成。 {narrative-count}'));
  expect(finding?.message).toContain('文字说明写“3个指标”，但评分表里产出指标有 2 项');
  const [all] = expectFindings(RULE, sheet('效益指标：2个指标全面完成。 {narrative-count}'));
  expect(all?.message).toContain('评分表里有 1 项未完成（增收），请核对');
  expectFindings(RULE, sheet('产出指标：2个指标全面完成。'));
  expectFindings(RULE, sheet('产出指标：3个指标全面完成，另有1个指标正在推进。'));
  expectFindings(RULE, sheet('本年重点工作：3个指标全面完成。'));
});

test.each([
  ['共设5个三级指标', '5个三级指标'],
  ['项目共5个指标', '5个指标'],
  ['绩效指标共5项', '绩效指标共5项'],
  ['共设置2个一级指标，5个三级指标', '5个三级指标'],
])('%s counts other than all there are', (text, said) => {
  const [finding] = expectFindings(RULE, sheet(`${text}。 {narrative-count}`));
  expect(finding?.message).toContain(`文字说明写“${said}”，但评分表里指标有 4 项，请核对`);
});

test.each([
  '共设4个三级指标',
  '共4个指标',
  '绩效指标共4项',
  '3项三级指标全部完成',
  '其余3个指标全部完成',
  '新增5个指标',
  '完成5个三级指标',
  '上年共5个指标',
  '产出指标共2个指标',
  '产出指标方面，共设2个三级指标',
  '共2个一级指标、3个二级指标',
])('%s counts them, or some of them', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test('a number before all indicators is held against how they came out', () => {
  const [finding] = expectFindings(RULE, sheet('4项三级指标全部完成。 {narrative-count}'));
  expect(finding?.message).toContain('评分表里有 1 项未完成（增收），请核对');
  expectFindings(RULE, sheet('除增收外，4项三级指标全部完成。'));
});

test('全部完成 is held against the failing rows', () => {
  const [finding] = expectFindings(RULE, sheet('效益指标2项，全部完成。 {narrative-count}'));
  expect(finding?.message).toContain('评分表里有 1 项未完成（增收），请核对');
});

test('the numbers of finished and unfinished indicators are both held against the table', () => {
  const findings = expectFindings(
    RULE,
    sheet('效益指标2项，其中完成2项，未完成0项。 {narrative-count narrative-count}'),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('完成 2 项，但评分表里完成 1 项'),
    expect.stringContaining('未完成 0 项，但评分表里未完成 1 项'),
  ]);
});

test('a narrower kind is not taken for the wider one', () => {
  expectFindings(RULE, sheet('其中经济效益指标1项，社会效益指标1项。'));
});

test('a row that only a person can judge may be counted either way', () => {
  expectFindings(RULE, judged(1));
  expectFindings(RULE, judged(2));
});

test.each([
  [0, 2],
  [2, 0],
])('a row left to a person may count as done or not: %i done, %i not', (done, undone) => {
  const text = `效益指标2项，其中完成${done}项，未完成${undone}项。`;
  const marked = done === 0 ? `${text} {narrative-count narrative-count}` : text;
  expectFindings(RULE, judged(1).replace(/效益指标2项.*。/, marked));
});

test('the first group of the kind is the other end', () => {
  const [finding] = expectFindings(RULE, sheet('效益指标3项。 {narrative-count}'));
  expect(printCells(finding?.also ?? [])).toEqual(['A4']);
});

test.each([
  '产出类指标共12项',
  '产出指标共计12个',
  '产出指标为12条',
  '产出指标2项，完成12项',
  '产出指标2项，未完成10项',
  '效益指标2项，均完成',
  '效益指标2项，均已达标',
  '效益指标2项，全部已实现',
])('%s is not so', (text) => {
  expectFindings(RULE, sheet(`${text}。 {narrative-count}`));
});

test('what another sentence says is said of something else', () => {
  expectFindings(RULE, sheet('效益指标2项。上年全部完成。'));
});

test('what is said after the next kind is said of that kind alone', () => {
  expectFindings(RULE, sheet('产出指标2项，效益指标2项，完成1项，未完成1项。'));
});

test.each([
  '效益指标2项，除增收未达标外，其余1项全部完成',
  '效益指标2项，除1项未完成外全部完成',
  '效益指标2项，除增收外均已完成',
  '效益指标2项，1项未完成，其余1项均已完成',
  '效益指标2项，1项完成，1项尚未完成',
  '效益指标2项，未能全部完成',
])('%s excepts the row that fails', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test.each([
  '效益指标2项，除增收未达标外，其余2项全部完成',
  '效益指标2项，除2项未完成外全部完成',
  '效益指标2项，其余2项均已完成',
])('%s excepts another number', (text) => {
  expectFindings(RULE, sheet(`${text}。 {narrative-count}`));
});

test.each([
  '完成产出指标1项、效益指标1项',
  '未完成的效益指标1项',
  '效益指标1项未完成',
  '效益指标1项因行情不好未完成',
  '新增产出指标1项',
  '年初产出指标3项',
  '共有1项效益指标未完成',
  '共有2项产出指标、1项效益指标未完成',
  '共有1项效益指标，2项产出指标未完成',
  '效益指标2项，其中经济效益完成2项',
  '产出指标2项，超额完成1项',
  '效益指标2项，部分完成1项，未完成0项',
  '效益指标1项全部完成，1项未完成',
  '1项效益指标全部完成，1项未完成',
  '1项效益指标全部完成；2项效益指标已统计',
])('%s counts some of a kind', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test.each([
  '产出绩效指标2项',
  '产出三级指标2项',
  '共有2项产出指标、2项效益指标',
  '2项产出指标全部完成',
  '共设置三级指标4个',
  '共设置绩效指标4项',
  '一级指标2个，二级指标2个，三级指标4个',
  '完成三级指标3个',
  '核心绩效指标1项',
])('%s agrees with the table', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test.each([
  '产出绩效指标3项',
  '共有3项产出指标、2项效益指标',
  '共设2项产出指标和3项效益类指标',
  '3项产出指标全部完成',
  '2项效益指标全部完成',
  '共设置三级指标5个',
  '共设置绩效指标5项',
  '共设置绩效指标4项，全部完成',
])('%s does not', (text) => {
  expectFindings(RULE, sheet(`${text}。 {narrative-count}`));
});

test('all indicators may be counted with or without those on how the project is run', () => {
  expectFindings(RULE, withProcess(3));
  expectFindings(RULE, withProcess(1));
  const [finding] = expectFindings(RULE, withProcess(2, '{narrative-count}'));
  expect(finding?.message).toContain('“绩效指标2项”，但评分表里指标有 3 项');
});

test.each(['效益指标2项，其中完成2项，未完成1项', '效益指标2项，其中完成1项，未完成0项'])(
  '%s does not add up, however the rows left to a person are counted',
  (text) => {
    const marked = judged(1).replace(/效益指标2项.*。/, `${text}。 {narrative-count}`);
    const [finding] = expectFindings(RULE, marked);
    expect(finding?.message).toContain('加起来不等于 2 项');
  },
);

test('what is counted besides may make up the whole', () => {
  const text = '效益指标2项，完成1项，未完成0项，正在统计1项';
  expectFindings(RULE, judged(1).replace(/效益指标2项.*。/, `${text}。`));
});

const together = (text: string) => `
  | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 过程指标 | 会议 | 20 | ≥5 | 4 | 16 |
  | 产出指标 | 场次 | 40 | ≥5 | 5 | 40 |
  | 效益指标 | 增收 | 40 | ≥10% | 10% | 40 |
  | 合计 | | 100 | | | 96 |
  | ${text} |
`;

test.each([
  '共设置绩效指标3项，完成2项，未完成1项',
  '共设置绩效指标3项，全部完成',
  '共设置绩效指标2项，完成2项',
  '共设置三级指标3个，其中完成3个',
])('all kinds together, with or without those on how the project is run: %s', (text) => {
  expectFindings(RULE, together(`${text}。`));
});

test.each([
  '共设置绩效指标3项，其中未完成2项',
  '共设置绩效指标3项，完成1项',
  '共设置绩效指标2项，其中未完成1项',
  '共设置三级指标3个，未完成3个',
])('%s fits neither', (text) => {
  expectFindings(RULE, together(`${text}。 {narrative-count}`));
});

test.each(['项目共设置4项指标，3项完成，1项未完成', '3项指标中1项达标，1项未达标'])(
  '%s is held against all rows',
  (text) => {
    expectFindings(RULE, together(`${text}。 {narrative-count}`));
  },
);

test('10个，未完成2个 where all are done is an error', () => {
  const done = together('共设置绩效指标3个，未完成2个。 {narrative-count}').replace(
    '| 4 | 16 |',
    '| 5 | 20 |',
  );
  const [finding] = expectFindings(RULE, done);
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('文字说明写指标未完成 2 项，但评分表里未完成 0 项');
});
