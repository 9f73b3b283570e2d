// Covers src/engine/prose/disputes.ts
// Covers src/engine/prose/mishaps.ts
import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'goal-number';

const sheet = (told: string) => `
  | 预期目标 | 服务群众 | 实际完成情况 | ${told} | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 下乡义诊场次 | 20 | ≥60场 | 52场 | 17.33 |
  | 村医培训合格率 | 20 | ≥95% | 95.7% | 20 |
  | 受益农户数 | 20 | ≥400户 | 412 | 20 |
  | 征集参赛作品数量 | 20 | ≥2000件 | 2368件 | 20 |
  | 新建管网长度 | 20 | ≥2公里 | 2.3公里 | 20 |
  | 走访慰问优抚家庭 | 20 | ≥1200户 | 1140户 | 19 |
`;

test('a number behind the name of a row that the row does not have is a warning', () => {
  const [finding] = expectFindings(RULE, sheet('全年下乡义诊57场。 {goal-number}'));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“全年下乡义诊57场”，表里“下乡义诊场次”的完成值是“52场”');
  expect(printCells(finding?.also ?? [])).toEqual(['D3']);
});

test.each([
  '村医培训合格率达到97.5%',
  '受益农户421户',
  '受益农户数达421户',
  '共收到参赛作品2386件',
  '新建管网3200米',
  '下乡义诊超60场',
  '走访慰问1200户',
])('%s is not what the table says', (told) => {
  expectFindings(RULE, sheet(`${told}。 {goal-number}`));
});

test.each([
  '走访慰问1140户',
  '走访慰问1200户，实际完成1140户',
  '走访慰问1200人',
  '走访慰问1300户',
  '走访1200户',
  '下乡义诊52场',
  '下乡义诊50余场',
  '村医培训合格率达到95.7%',
  '村医培训合格率96%',
  '受益农户412户',
  '受益农户400户以上',
  '共收到参赛作品2368件',
  '新建管网2300米',
])('%s is', (told) => {
  expectFindings(RULE, sheet(`${told}。`));
});

test.each([
  '下乡义诊1200人次',
  '计划下乡义诊60场',
  '2022年下乡义诊48场',
  '上年下乡义诊48场',
  '截至2023年6月，下乡义诊20场',
  '其中下乡义诊20场',
  '全省下乡义诊5000场',
  '评选优秀参赛作品1220件',
  '评选参赛作品122件',
  '义诊20场',
  '下乡义诊20场，全年下乡义诊52场',
])('%s says nothing of the row', (told) => {
  expectFindings(RULE, sheet(`${told}。`));
});

const retold = (goal: string, below: string, second = '—') => `
  | 预期目标 | 服务群众 | 实际完成情况 | ${goal} | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 下乡义诊场次 | 100 | ≥50场 | 52场 | 100 |
  | 合计 | 100 | | | 100 |
  | 一、${below} |
  | 二、${second} |
`;

test('one wrong number of a row is said once, though the texts below say the same', () => {
  const table = retold(
    '全年下乡义诊57场。 {goal-number}',
    '下乡义诊57场，惠及群众。',
    '实际下乡义诊57场。',
  );
  const [finding] = expectFindings(RULE, table);
  expect(printCells(finding?.also ?? [])).toEqual(['D3', 'A5:A6']);
  expectFindings('text-conflict', table);
});

test('so it is where only the texts below say it', () => {
  const table = retold('—', '下乡义诊57场，惠及群众。 {text-conflict}', '实际下乡义诊57场。');
  expectFindings('text-conflict', table);
});

test('another wrong number below is another matter', () => {
  const table = retold('全年下乡义诊57场。 {goal-number}', '下乡义诊58场。 {text-conflict}');
  const [finding] = expectFindings(RULE, table);
  expect(printCells(finding?.also ?? [])).toEqual(['D3']);
  expectFindings('text-conflict', table);
});

const columned = (told: string) => `
  | 年度目标 | 服务群众 | 年度目标完成情况 | ${told} | 评价年度 | 2023年 |
  | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 分值 | 得分 |
  | 接待观众 | ≥ | 40 | 万人次 | 43.6 | 20 | 20 |
  | 亮灯率 | ≥ | 98 | % | 98.7 | 20 | 20 |
  | 完成投资 | ≥ | 16.5 | 亿元 | 16.84 | 20 | 20 |
  | 修复文物 | ＝ | 60 | 件（套） | 60 | 20 | 20 |
  | 服务老年人次 | ≥ | 500 | 人次 | 563 | 20 | 20 |
`;

test.each([
  '接待观众46.3万人次',
  '亮灯率97.8%',
  '完成投资18.64亿元',
  '修复文物66件',
  '服务老年人536人次',
])('%s is not what the row has in the unit of its column', (told) => {
  expectFindings(RULE, columned(`${told}。 {goal-number}`));
});

test.each([
  '接待观众43.6万人次',
  '接待观众436000人次',
  '亮灯率98.7%',
  '主干道亮灯率97%',
  '完成投资168400万元',
  '完成社会投资12亿元',
  '修复文物60件',
  '服务老年人563人次',
])('%s is that', (told) => {
  expectFindings(RULE, columned(`${told}。`));
});

const none = (told: string, name: string, actual: string, expected = '0起') => `
  | 预期目标 | 服务群众 | 实际完成情况 | ${told} | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | ${name} | 50 | ${expected} | ${actual} | 50 |
  | 检查次数 | 50 | 20次 | 20次 | 50 |
`;

test.each([
  ['发生事故1起', '安全事故', '0起', '0起'],
  ['发生1起安全事故', '安全事故发生数', '未发生', '0起'],
  ['全年发生安全事故2起', '安全事故', '未发生安全事故', '不发生安全事故'],
  ['收到投诉3件，已办结', '群众投诉', '无', '0件'],
  ['出现重大安全事故1起', '重大安全事故', '0', '0'],
  ['收到违规投诉问题2个', '违规投诉数', '0个', '0个'],
])('%s is more than none of %s (%s)', (told, name, actual, expected) => {
  const [finding] = expectFindings(
    RULE,
    none(`检查20次，${told}。 {goal-number}`, name, actual, expected),
  );
  expect(finding?.message).toContain(`表里“${name}”的完成值是“${actual}”`);
});

test.each([
  ['未发生安全事故1起', '安全事故'],
  ['发生安全事故0起', '安全事故'],
  ['上年发生安全事故1起', '安全事故'],
  ['全市发生安全事故3起', '安全事故'],
  ['发生交通事故1起', '安全生产事故'],
  ['发生安全事故1起', '重大安全事故'],
  ['接到投诉3件', '有效投诉'],
  ['处理投诉3件', '投诉'],
  ['检查发现违规问题2个', '违规问题数'],
  ['发现安全事故隐患12处', '安全事故'],
  ['发生安全事故应急演练2次', '安全事故'],
])('%s says nothing of %s', (told, name) => {
  expectFindings(RULE, none(`检查20次，${told}。`, name, '0起'));
});

test('of two rows it is not known which one a mishap is of', () => {
  const twice = none('发生事故1起。', '安全事故', '0起').replace(
    '检查次数 | 50 | 20次 | 20次',
    '交通事故 | 50 | 0起 | 0起',
  );
  expectFindings(RULE, twice);
});

test('a mishap that a row does have is none of another', () => {
  expectFindings(RULE, none('发生安全事故1起。', '安全事故', '1起'));
});
