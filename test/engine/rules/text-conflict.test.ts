// Covers src/engine/prose/conflicts.ts
import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'text-conflict';

const sheet = (told: string, ...below: readonly string[]) => `
  | 预期目标 | 规上工业总产值超6000亿元 | 实际完成情况 | ${told} | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 征集参赛作品数量 | 100 | ≥2000件 | 2368件 | 100 |
  | 合计 | 100 | | | 100 |
  ${below.map((text) => `| ${text} |`).join('\n')}
`;
const TOLD = '2023年规上工业总产值超5800亿元，共获得4.9亿元资本金，15条重点产业链同比增长6.3%。';

test('one fact with two numbers is a warning at the later cell that names both', () => {
  const [finding] = expectFindings(
    RULE,
    sheet(TOLD, '一是2023年规上工业总产值达5600亿元。 {text-conflict}'),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('“规上工业总产值达5600亿元”');
  expect(finding?.message).toContain('“规上工业总产值超5800亿元”');
  expect(printCells(finding?.also ?? [])).toEqual(['D1']);
});

test('parts that come to more than their whole are a warning, to less a hint', () => {
  const told = '二、共支出1030万元，其中培训500万元，宣传';
  const [over] = expectFindings(RULE, sheet(TOLD, `${told}630万元。 {text-conflict}`));
  expect(over?.severity).toBe('warning');
  expect(over?.message).toContain('“其中”各项加起来是 1130 万元，比总数多 100 万元');
  const [short] = expectFindings(RULE, sheet(TOLD, `${told}430万元。 {text-conflict}`));
  expect(short?.severity).toBe('info');
  expect(short?.message).toContain('“其中”各项加起来是 930 万元，比总数少 100 万元');
});

test.each([
  '规上工业总产值超5600亿元',
  '共获得4.6亿元资本金',
  '规上工业总产值超5800亿元，共获得4.9亿元资本金，16条重点产业链同比增长6.3%',
  '15条重点产业链同比增长3.6%',
])('%s is told otherwise above', (text) => {
  expectFindings(RULE, sheet(TOLD, `${text}。 {text-conflict}`));
});

test.each([
  '规上工业总产值超5800亿元',
  '规上工业总产值超5,800亿元',
  '规上工业总产值58000000万元',
  '规上工业总产值5812亿元',
  '规上工业总产值约5700亿元',
  '2022年规上工业总产值5600亿元',
  '上年规上工业总产值5600亿元',
  '规上工业总产值目标6000亿元',
  '规上工业总产值5600户',
  '集聚区规上工业总产值3800亿元',
  '规上工业总产值5600亿元、规上工业总产值5800亿元',
  '三、改进意见：规上工业总产值6500亿元',
])('%s is no conflict', (text) => {
  expectFindings(RULE, sheet(TOLD, `${text}。`));
});

const pupils = (text: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 受益学生数 | 100 | ≥9000人 | 9732人 | 100 |
  | 合计 | 100 | | | 100 |
  | ${text} |
`;

test('a row is named in other words for who has something of it', () => {
  const [finding] = expectFindings(RULE, pupils('全年惠及学生9,372名。 {text-conflict}'));
  expect(finding?.message).toContain('惠及学生9,372名”，表里“受益学生数”的完成值是“9732人”');
});

test.each(['惠及学生9732名', '惠及学生家长9372名', '惠及贫困学生9372名', '其中惠及学生9372名'])(
  '%s is not what the row counts, or is it',
  (text) => {
    expectFindings(RULE, pupils(`${text}。`));
  },
);

test('of three cells the one that differs is named', () => {
  const wrong = '规上工业总产值5600亿元';
  const right = '规上工业总产值5800亿元';
  expectFindings(RULE, sheet(`${wrong}。 {text-conflict}`, `${right}。`, `一是${right}。`));
  expectFindings(RULE, sheet(`${right}。`, `${wrong}。 {text-conflict}`, `一是${right}。`));
});

test('each of two goals has an outcome of its own', () => {
  const sheetOfTwo = `
    | 预期目标 | 培训学员 | 实际完成情况 | 培训学员200人 |
    | 预期目标 | 培训学员 | 实际完成情况 | 培训学员300人 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 班次 | 100 | ≥2 | 2 | 100 |
  `;
  expectFindings(RULE, sheetOfTwo);
});

test('a number below the table that the row it names does not have is a warning there', () => {
  const [finding] = expectFindings(RULE, sheet('', '收到各单位参赛作品2386件。 {text-conflict}'));
  expect(finding?.message).toContain('表里“征集参赛作品数量”的完成值是“2368件”');
  expect(printCells(finding?.also ?? [])).toEqual(['D3']);
});

test('one wrong number is said once', () => {
  expectFindings(RULE, sheet('收到参赛作品2368件', '收到参赛作品2386件。 {text-conflict}'));
  expectFindings(RULE, sheet('收到参赛作品2386件', '收到参赛作品2368件。'));
});

test('a list that is counted wrongly is said once, with its names', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('形成食品、家电、建材3条产业链', '形成食品、家电、建材4条产业链。 {text-conflict}'),
  );
  expect(finding?.message).toContain('“4条”，列出的却是 3 个（……、家电、建材）');
});

test('amounts and counts of indicators have rules of their own', () => {
  expectFindings(RULE, sheet('项目预算1435万元，产出指标18项', '项目预算1453万元，产出指标17项。'));
});

const rates = (text: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评价年度 | 2024年 |
  | 学生营养不良率 | 30 | ≤3% | 2.7% | 30 |
  | 家长满意度 | 30 | ≥85% | 89.6% | 30 |
  | 全年供餐天数 | 20 | ≥195天 | 198天 | 20 |
  | 供餐学校数 | 20 | 41所 | 41所 | 20 |
  | 合计 | 100 | | | 100 |
  | ${text} |
`;

test.each([
  '学生营养不良率降至2.9%',
  '学生营养不良率下降到2.9%',
  '学生营养不良率由4.1%降至2.9%',
  '学生营养不良率控制在2.5%以内',
  '家长满意度提高到95%',
  '家长满意度从85%提升至95%',
  '全年供餐天数189天',
  '供餐天数189天',
  '42所学校全部供餐',
  '全市42所学校均已供餐',
  '供餐学校四十二所',
  '本项目家长满意度86%',
  '供餐天数189天。全年供餐天数189天',
])('%s is not what the row has', (text) => {
  expectFindings(RULE, rates(`${text}。 {text-conflict}`));
});

test.each([
  '学生营养不良率降至2.7%',
  '学生营养不良率由4.1%降至2.7%',
  '学生营养不良率由4.1%下降',
  '学生营养不良率控制在3%以内',
  '学生营养不良率降低1.4个百分点',
  '家长满意度提高3个百分点',
  '家长满意度提高3.1%',
  '全年供餐天数198天',
  '历时189天',
  '41所学校全部供餐',
  '30所学校供餐',
  '42所学校全部供餐情况良好',
  '其中30所学校全部供餐',
  '供餐学校四十一所',
  '小学家长满意度91%，初中家长满意度88%',
  '甲校家长满意度91%，乙校家长满意度88%',
  '上学期家长满意度86%',
  '小学家长满意度91%',
])('%s is, or is of something else or of a part', (text) => {
  expectFindings(RULE, rates(`${text}。`));
});
