import { expectFindings } from './expect-findings';

const RULE = 'narrative-part';

const sheet = (texts: readonly string[], project = '工业发展管理经费') => `
  | 项目名称 | ${project} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 100 | ≥5 | 5 | 100 |
  | 合计 | 100 | | | 100 |
  ${texts.map((text) => `| ${text} |`).join('\n')}
`;
const USED = String.raw`一、资金使用绩效：\n（一）资金支出情况：支出100万元。\n（二）资金完成绩效目标情况：全部完成。\n（三）资金分用途使用成效：培训5场。\n（四）资金项目管理情况：制度健全。`;
const PROBLEMS = '二、资金使用绩效存在的问题：样本偏少。';
const IMPROVED = '三、改进意见：扩大样本。';
const EXPIRING = '四、到期资金：非专项资金。';
const ALL = [USED, PROBLEMS, IMPROVED, EXPIRING];

test('a form with all parts is complete', () => {
  expectFindings(RULE, sheet(ALL));
});

test.each([
  [1, '二、资金使用绩效存在的问题：'],
  [2, '三、改进意见：'],
  [2, '三、改进意见'],
])('an empty part is named', (at, heading) => {
  const texts = ALL.with(at, `${heading} {narrative-part}`);
  const [finding] = expectFindings(RULE, sheet(texts));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(`“${heading.replace('：', '')}”没有填写`);
});

test('an empty part within the first is named at its cell', () => {
  const empty = `${USED.replace('培训5场。', '')} {narrative-part}`;
  const [finding] = expectFindings(RULE, sheet(ALL.with(0, empty)));
  expect(finding?.message).toContain('资金分用途使用成效”没有填写');
});

test('a part that is gone is missed at the one before it', () => {
  const [finding] = expectFindings(RULE, sheet([USED, `${PROBLEMS} {narrative-part}`, EXPIRING]));
  expect(finding?.message).toContain('没有“三、改进意见”');
});

test('the first part, gone, is missed at the one that is there', () => {
  expectFindings(RULE, sheet([`${PROBLEMS} {narrative-part}`, IMPROVED, EXPIRING]));
});

test('a part gone from the first is missed there', () => {
  const less = USED.replace(/\\n（四）.*$/, '');
  const [finding] = expectFindings(RULE, sheet(ALL.with(0, `${less} {narrative-part}`)));
  expect(finding?.message).toContain('没有“（四）资金项目管理情况”');
});

test('到期资金 is asked for where the project is 专项资金', () => {
  expectFindings(RULE, sheet(ALL.with(3, '四、到期资金：')));
  expectFindings(RULE, sheet(ALL.slice(0, 3)));
  expectFindings(RULE, sheet(ALL.with(3, '四、到期资金： {narrative-part}'), '技改专项资金'));
  const [finding] = expectFindings(
    RULE,
    sheet([USED, PROBLEMS, `${IMPROVED} {narrative-part}`], '技改专项资金'),
  );
  expect(finding?.message).toContain('没有“四、到期资金”');
});

test('forms that have other parts are not asked for these', () => {
  expectFindings(RULE, sheet(['评价结论 | 优', '存在问题 | 样本偏少', '改进措施 | 扩大样本']));
  expectFindings(RULE, sheet(['存在问题 | 样本偏少']));
  expectFindings(RULE, sheet(['存在问题 {narrative-part} | ']));
});

test('the first part may be told without its own parts', () => {
  expectFindings(RULE, sheet(ALL.with(0, '一、资金使用绩效：支出100万元，培训5场。')));
});

test.each(['无', '无。', '—'])('%s says that there is nothing to say', (text) => {
  expectFindings(RULE, sheet(ALL.with(1, `二、资金使用绩效存在的问题：${text}`)));
});

test('what a cell without a result would say is not known', () => {
  expectFindings(RULE, sheet(['#REF!', PROBLEMS, IMPROVED, EXPIRING]));
});
