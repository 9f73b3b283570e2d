// Covers src/engine/model/printed-rate.ts
import { expectFindings } from './expect-findings';

const RULE = 'rate-mismatch';

function formWith(expected: string, actual: string, rate: string, header = '完成率'): string {
  return `
    | 一级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${header} | 分值 | 得分 |
    | 产出 | 场次 | ${expected} | ${actual} | ${rate} | 100 | 100 |`;
}

test.each([
  ['≥100场', '120场', '98%'],
  ['≥100场', '98场', '100%'],
  ['100', '80', '"80.5"'],
  ['≥5场', '4场', '"1"'],
  ['≥90%', '81%', '95%'],
  ['100场', '120场', '130%'],
])('the rate of %s, %s is not %s', (expected, actual, rate) => {
  expectFindings(RULE, formWith(expected, actual, `${rate} {rate-mismatch}`));
});

test('says all three numbers by the words of the form', () => {
  const form = formWith('≥100场', '120场', '98% {rate-mismatch}', '指标完成率（%）');
  const [finding] = expectFindings(RULE, form);
  expect(finding?.message).toBe(
    '“场次”的指标完成率写的是 98%，按年度指标值“≥100场”和实际完成值“120场”算是 120%，请核对哪一处不对。',
  );
});

test.each([
  ['a right one', '≥100场', '120场', '120%'],
  ['one cut at 100%', '≥100场', '120场', '100%'],
  ['a share', '≥100场', '130场', '1.3'],
  ['one without its sign', '≥100场', '98场', '98'],
  ['one that is rounded', '≥30场', '29场', '96.7%'],
  ['one that is cut off', '≥30场', '29场', '96.66%'],
  ['a limit', '≤12件', '9件', '100%'],
  ['a limit the other way round', '≤12件', '9件', '75%'],
  ['a bare number of which less may be better', '12', '9', '133.33%'],
  ['words', '健全', '健全', '90%'],
  ['a deadline', '4月15日前', '4月8日', '90%'],
  ['a range', '90%-95%', '92%', '90%'],
  ['a target of 0', '0', '0', '100%'],
  ['units that do not convert', '3个月', '80天', '90%'],
  ['a blank', '≥100场', '120场', ''],
  ['a filler', '≥100场', '120场', '—'],
  ['words in its cell', '≥100场', '120场', '已完成'],
  ['a value that is no number', '≥100场', '≥100场', '98%'],
])('nothing is said of %s', (_, expected, actual, rate) => {
  expectFindings(RULE, formWith(expected, actual, rate));
});

test('the rate of a target that was changed may go by either', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 年初指标值 | 调整后指标值 | 实际完成值 | 完成率 | 分值 | 得分 |
    | 场次 | ≥100 | ≥80 | 80 | 80% | 100 | 100 |`,
  );
});

test.each(['得分率', '偏离度', '完成进度说明'])('%s is no such rate', (header) => {
  expectFindings(RULE, formWith('≥100场', '120场', '98%', header));
});

const withParts = (actual: string, expected = '≥90%') => `
  | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
  | 验收合格率 | ${expected} | ${actual} | 10 | 10 |`;

test.each([
  ['100%(148/150)', '148÷150 是 98.67%'],
  ['100%（5/6个标段）', '5÷6 是 83.33%'],
  ['96.8%（290户/312户）', '290÷312 是 92.95%'],
  ['９６％（30/32）', '30÷32 是 93.75%'],
])('%s has other parts', (actual, said) => {
  const [finding] = expectFindings(RULE, withParts(`${actual} {rate-mismatch}`));
  expect(finding?.message).toContain(`实际完成值写的是“${actual}”，而 ${said}`);
});

test('a bare number under a rate has other parts, too', () => {
  expectFindings(RULE, withParts('100（1条/2条） {rate-mismatch}', '100%'));
});

test.each([
  ['100%(150/150)', '≥90%'],
  ['96.9%（31户/32户）', '≥90%'],
  ['96.8%（31户/32户）', '≥90%'],
  ['97%（31/32）', '≥90%'],
  ['100%(12/31)', '≥90%'],
  ['100%（2024/12/31）', '≥90%'],
  ['5场（3/4场）', '≥5场'],
  ['95%（样本200份）', '≥90%'],
  ['100%(0/0)', '100%'],
])('%s has those of its own', (actual, expected) => {
  expectFindings(RULE, withParts(actual, expected));
});

const SURVEY = '发放问卷100份，回收98份，满意95份';
const surveyed = (actual: string, evidence: string, prose = '', name = '家长满意度') => `
  | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 佐证材料 |
  | ${name} | ≥90% | ${actual} | 10 | 10 | ${evidence} |
  | 合计 | | | 10 | 10 | |
  | 一、资金使用绩效：${prose} |`;

test.each([
  ['the cell itself', `98%（${SURVEY}） {rate-mismatch}`, '1.问卷', ''],
  ['the evidence', '98% {rate-mismatch}', `1.问卷（${SURVEY}）`, ''],
  ['the text below', '98% {rate-mismatch}', '1.问卷', `${SURVEY}。`],
])('a survey counted in %s comes to another rate', (_, actual, evidence, prose) => {
  const [finding] = expectFindings(RULE, surveyed(actual, evidence, prose));
  expect(finding?.message).toContain('而 95÷98 是 96.94%');
});

test.each(['96.9%', '96.94%', '97%', '95%'])('%s is what it comes to', (actual) => {
  expectFindings(RULE, surveyed(`${actual}（${SURVEY}）`, '1.问卷'));
});

test('a survey says nothing of what is no satisfaction', () => {
  expectFindings(RULE, surveyed('98%', '1.问卷', `${SURVEY}。`, '问卷回收率'));
});

test('of two rows it is not known which one a text counts', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 |
    | 家长满意度 | ≥90% | 98% | 10 | 10 |
    | 教师满意度 | ≥90% | 96.9% | 10 | 10 |
    | 一、资金使用绩效：${SURVEY}。 |`,
  );
});

const answered = (expected: string, actual: string, answer: string, header = '是否达标') => `
  | 三级指标 | 年度指标值 | 实际完成值 | ${header} | 分值 | 得分 |
  | 场次 | ${expected} | ${actual} | ${answer} | 10 | 9 |`;

test.each([
  ['100场', '90场', '是 {rate-mismatch}', '却没有达到'],
  ['≤100万元', '120万元', '√ {rate-mismatch}', '却没有达到'],
  ['2023年11月底前', '2023年12月', '已完成 {rate-mismatch}', '却没有达到'],
  ['100场', '100场', '否 {rate-mismatch}', '却已经达到'],
  ['≥90%', '95%', '未达标 {rate-mismatch}', '却已经达到'],
])('%s → %s: %s is not so', (expected, actual, answer, verdict) => {
  const [finding] = expectFindings(RULE, answered(expected, actual, answer));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('的“是否达标”一栏写“');
  expect(finding?.message).toContain(verdict);
});

test.each(['是否完成', '是否实现目标'])('%s is such a column', (header) => {
  expectFindings(RULE, answered('100场', '90场', '是 {rate-mismatch}', header));
});

test.each([
  ['100场', '90场', '否'],
  ['100场', '100场', '是'],
  ['100场', '90场', ''],
  ['100场', '90场', '基本完成'],
  ['有所提高', '部分提高', '是'],
  ['100场', '若干', '是'],
])('%s → %s: %s may be', (expected, actual, answer) => {
  expectFindings(RULE, answered(expected, actual, answer));
});
