import { expectFindings } from './expect-findings';

const RULE = 'evidence-numbering';

const sheet = (...evidence: readonly string[]) => `
  | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 佐证材料 |
  ${evidence.map((text, index) => `| 数量 | 场次${index} | 10 | ≥5 | 5 | 10 | ${text} |`).join('\n')}
`;

test('a run of numbers that never appears is one finding at the next cited number', () => {
  const findings = expectFindings(
    RULE,
    sheet('3-1.照片', '3-2.签到表', '3-6.合同 {evidence-numbering}'),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.message).toContain('从 3-2 跳到 3-6，缺 3-3 至 3-5，');
});

test('a single missing number is named alone', () => {
  const [finding] = expectFindings(RULE, sheet('1.照片', '3.合同 {evidence-numbering}'));
  expect(finding?.message).toContain('从 1 跳到 3，缺 2，');
});

test('each series is counted by itself, in whatever order it is cited', () => {
  expectFindings(RULE, sheet('1-1.甲\\n1-2.乙', '3-2.丙', '2.丁', '3-1.戊', '3-3．己'));
});

test('what is missing before the first and after the last number cannot be known', () => {
  expectFindings(RULE, sheet('3-4.照片', '3-5.合同'));
});

test.each([
  '2023年办公区域没有发生安全问题。',
  '2.5万元发票',
  '2-3月报表',
  '5-10万元合同',
  '照片3-9.',
])('%s is free text', (text) => {
  expectFindings(RULE, sheet('3-1.甲', text, '1.乙'));
});

test('a number followed by a year is a number', () => {
  expectFindings(RULE, sheet('1-1.甲', '1-2.2023年待支付项目明细表', '1-3.丙'));
});

test('malformed numbers are quoted', () => {
  const findings = expectFindings(
    RULE,
    sheet('3--1.照片 {evidence-numbering}', '3-.签到表 {evidence-numbering}'),
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('“3--1”'),
    expect.stringContaining('“3-”'),
  ]);
});

test.each([
  ['three digits', '9-998.甲', '9-1000.乙', ''],
  ['a full-width number', '１-１．甲', '1-3、乙', ' {evidence-numbering}'],
  ['a decimal of money', '1.甲', '3.5万元发票', ''],
  ['a series of two places', '12-1.甲', '12-3.乙', ' {evidence-numbering}'],
  ['a number before a year', '1.甲', '3.2023年报表', ' {evidence-numbering}'],
  ['a number before another figure', '1.甲', '3.第2版', ' {evidence-numbering}'],
  ['a bare number', '1.甲', '3', ''],
  ['a plain number without a point', '1.甲', '3套照片', ''],
  ['a number of a series at the end of a line', '1-1.甲', '1-3', ''],
])('%s', (_, first, second, mark) => {
  expectFindings(RULE, sheet(first, `${second}${mark}`));
});

test('the number before the gap is the other end of it', () => {
  const [finding] = expectFindings(RULE, sheet('1.照片', '3.合同 {evidence-numbering}'));
  expect(finding?.also).toEqual([{ row: 1, column: 6 }]);
});

test.each([
  [['1-1.通知；1-2.照片；1-3.报告', '1-4.签到表']],
  [['1.通知 2.照片 3.报告', '4.签到']],
  [['1、2', '3、4', '5']],
  [['1-1至1-3', '1-4.报告']],
  [['1-1.甲', '1-2～1-4', '1-5.乙']],
  [['1-1.甲', '1-2和1-3', '1-4.乙']],
  [['1-1.甲', '1-2、1-3', '1-4.乙']],
])('every number in a line counts: %j', (lines) => {
  expectFindings(RULE, sheet(...lines));
});

test.each([
  [['1-1.通知；1-2.照片', '1-5.签到表 {evidence-numbering}'], '1-3 至 1-4'],
  [['1-1.通知；1-3.照片 {evidence-numbering}', '1-4.签到表'], '1-2'],
  [['1.甲', '2至5', '8.乙 {evidence-numbering}'], '6 至 7'],
  [['1-1.甲', '2-1至2-3', '1-4.乙 {evidence-numbering}'], '1-2 至 1-3'],
  [['1.甲', '2至3月报表', '4.乙 {evidence-numbering}'], '2 至 3'],
  [['1.照片2张', '3.合同 {evidence-numbering}'], '2'],
])('a number that no line has is missing: %j', (lines, missing) => {
  const findings = expectFindings(RULE, sheet(...lines));
  expect(findings.at(-1)?.message).toContain(`，缺 ${missing}，`);
});

const threeRows = (evidence: string, mark: string) => `
    | 三级指标 | 分值 | 完成值 | 得分 | 佐证材料 |
    | 场次 | 10 | 5 | 10 | 3-1.照片 |
    | 人数 | 10 | 5 | 10 | ${evidence} |
    | 人次 | 10 | 5 | 10 | 3-4.签到表${mark} |
  `;

test('a row between that names no document may hold the ones that seem to be left out', () => {
  expectFindings('evidence-numbering', threeRows('详见相关材料', ''));
  expectFindings('evidence-numbering', threeRows('会议记录', ' {evidence-numbering}'));
});

test('a whole form may leave out the point after a number', () => {
  expectFindings(RULE, sheet('1-1 国库支付明细表', '1-2 资金管理办法；1-3 审计报告', '2-1照片'));
  expectFindings(RULE, sheet('1-1 明细表', '1-3 审计报告 {evidence-numbering}'));
  expectFindings(RULE, sheet('1.照片 2.签到表', '1-1 明细表'));
});

test('where some numbers have a point and some have none, one of each is quoted once', () => {
  const cells = ['1-1.通知', '1-2 明细表 {evidence-numbering}', '1-3照片；1-4、报告'];
  const findings = expectFindings(RULE, sheet(...cells));
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringMatching('“1-2”后面没有标点，“1-1”后面有'),
  ]);
});
