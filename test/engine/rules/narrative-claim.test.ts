// Covers src/engine/prose/claims.ts
// Covers src/engine/prose/score-subject.ts
import { expectFindings } from './expect-findings';

const RULE = 'narrative-claim';

const sheet = (text: string, actual = '93%') => `
  | 项目名称 | 职业培训 | 评价年度 | 2023年 |
  | 预算计划安排 | 1435 | 实际支出金额 | 市本级 | 1033.48 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 培训场次 | 50 | ≥5 | 5 | 50 | |
  | 学员满意度 | 50 | ≥95% | ${actual} | 48.95 | 食堂拥挤 |
  | 合计 | 100 | | | 98.95 | |
  | ${text} |
`;

const derived = (text: string) => `
  | 预算计划安排 | 1435 | 实际支出金额 | 市本级 | 1033.48 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 12 | | | 11.99 | 待付100.63万元：（1033.48+100.63）/（1435-300）*12=11.99 |
  | 场次 | 88 | ≥5 | 5 | 88 | |
  | 合计 | 100 | | | 99.99 | |
  | ${text} |
`;

test('a score other than that of the table is an error that gives both', () => {
  const [finding] = expectFindings(RULE, sheet('项目自评得分95分。 {narrative-claim}'));
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('“项目自评得分95分”，表里自评合计 98.95 分');
});

test.each([
  ['自评得分：95分', 'error'],
  ['本项目绩效自评总分为95分', 'error'],
  ['自评98.95分，等次为良', 'warning'],
  ['项目绩效自评等级：良', 'warning'],
  ['评价等级为“差”', 'warning'],
  ['10项指标均已打分，自评等级为良', 'warning'],
  ['2023年预算执行率82.02%', 'warning'],
  ['资金支出率为72.5%', 'warning'],
  ['年末资金结余410万元', 'warning'],
  ['服务对象满意度达95%', 'warning'],
  ['各项绩效指标均达到预期', 'warning'],
  ['绩效目标全部完成', 'warning'],
  ['全部指标均已完成', 'warning'],
  ['全部绩效目标已完成', 'warning'],
  ['各项绩效指标均达到预期，仅尾款待支付', 'warning'],
])('%s is not what the table says', (text, severity) => {
  const [finding] = expectFindings(RULE, sheet(`${text}。 {narrative-claim}`));
  expect(finding?.severity).toBe(severity);
});

test.each([
  '自评得分98.95分',
  '自评得分：98.95分，等次为优',
  '自评等级为优秀',
  '预算执行率72.02%',
  '预算执行率72%',
  '预算执行率72.0%',
  '资金结余401.52万元',
  '资金结余4015200元',
  '服务对象满意度93%',
  '除学员满意度外，各项绩效指标均达到预期',
  '各项绩效指标均达到预期，仅学员满意度偏低',
])('%s agrees with it', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test.each([
  '产出指标自评得分50分',
  '满分100分',
  '上年自评得分95分',
  '满意度评价得分95分',
  '工程质量等级为良',
  '自评的培训场次指标等级为良',
  '上年绩效评价等级为良',
  '自评等级划分为优、良、中、差',
  '转移支付执行率60%',
  '执行率60%的项目包括培训和宣传',
  '2022年预算执行率60%',
  '截至2023年6月底预算执行率40%',
  '预算执行率应达到90%',
  '计划预算执行率90%',
  '预算执行率提高5个百分点',
  '上年结转结余资金30万元',
  '年中压减300万元，资金结余101.52万元',
  '培训班满意度90%',
  '培训全部完成',
  '全部指标中1项已完成',
  '全部指标完成情况较好',
  '全部培训均已完成',
  '存在的问题：各项绩效指标均已完成但样本偏少',
])('%s says nothing of it', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

const levels = (text: string) => `
  | 一级指标 | 权重 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 决策 | 20 | 资金管理 | 资金支出率 | 20 | | | 19.7 |
  | 产出 | 40 | 数量指标 | 供餐学校数 | 40 | 41所 | 41所 | 40 |
  | 效益 | 40 | 满意度指标 | 学生满意度 | 40 | ≥85% | 91% | 40 |
  | 合计 | 100 | | | 100 | | | 99.7 |
  | ${text} |
`;

test.each([
  '产出指标权重40分，自评40分；效益指标权重40分，自评40分',
  '决策类指标分值20分，自评19.7分',
  '（1）决策指标，自评得分19.7分；（2）产出指标，自评得分40分',
  '产出：自评得分40分',
  '产出指标权重40分、自评40分',
  '产出指标方面，完成较好，自评40分',
  '供餐学校数已达标，自评40分',
  '资金支出率98.5%，自评19.7分',
  '过程管理12分，自评11.7分',
  '满分100分，自评99.7分',
])('%s gives a level or a row its score', (text) => {
  expectFindings(RULE, levels(`${text}。`));
});

test.each([
  '满分100分，自评98分',
  '总分100分，自评得分95分',
  '产出指标完成较好，自评得分95分',
  '产出得40分，效益得40分，自评得分95分',
  '产出指标权重40分，自评40分。自评38分',
  '产出指标权重40分；自评38分',
  '产出指标权重40分，项目自评总分38分',
  '各项工作顺利开展，自评得分38分',
])('%s gives the total another', (text) => {
  expectFindings(RULE, levels(`${text}。 {narrative-claim}`));
});

test('a claim is held against the table, whatever a later clause says of next year', () => {
  const tail = '未支出的401.52万元为质保尾款，已按规定结转至2024年';
  expectFindings(RULE, sheet(`支出率为71%，${tail}。 {narrative-claim}`));
  expectFindings(RULE, sheet(`支出率为72%，${tail}。`));
  expectFindings(RULE, sheet('2024年预计推进，支出率为71%。'));
  expectFindings(RULE, sheet('支出率为71%，以上为2022年情况。'));
});

test.each([
  '市本级支出120万元，支出率100%；转移支付支出484.4万元，支出率96.88%',
  '市本级预算120万元，支出120万元，支出率100%，结余0万元',
  '上一年度支出588.2万元，结余11.8万元',
  '上年支出率95.2%，结余11.8万元',
  '2022年预算600万元，支出率98.03%，结余11.8万元',
  '2022年支出率为95.2%，2023年为72.02%',
])('%s is of a part or another year, to the end of its sentence', (text) => {
  expectFindings(RULE, sheet(`${text}。`));
});

test.each([
  '市本级支出120万元，项目支出率95%',
  '市本级支出率100%；支出率95%',
  '较上年增长5%，支出率95%',
  '上年结转资金20万元，支出率95%',
  '2022年支出率为95.2%，2023年支出率为90%',
  '本项目支出1033.48万元，支出率95%',
  '满意度91%，支出率95%',
  '全年预算执行数1033.48万元，执行率95%',
])('%s is of the project and its year', (text) => {
  const told = sheet(`${text}。 {narrative-claim}`).replace('| 学员满意度 |', '| 学员称赞 |');
  expectFindings(RULE, told);
});

test('a grade is quoted with both its quotation marks', () => {
  const [finding] = expectFindings(RULE, sheet('评价等级为“良”。 {narrative-claim}'));
  expect(finding?.message).toContain('文字说明写“等级为‘良’”，');
});

test('a rate that a reason derives is accepted beside the plain one', () => {
  expectFindings(RULE, derived('预算执行率99.92%。'));
  expectFindings(RULE, derived('预算执行率72.02%。'));
  expectFindings(RULE, derived('预算执行率85%。 {narrative-claim}'));
});

test('where several rows ask for satisfaction, one number is of none of them', () => {
  const two = sheet('服务对象满意度达90%。').replace(
    '| 培训场次 | 50 | ≥5 | 5 |',
    '| 单位满意度 | 50 | ≥90% | 92% |',
  );
  expectFindings(RULE, two);
});

test('a bound in the table leaves the number itself open', () => {
  expectFindings(RULE, sheet('服务对象满意度96%。', '≥95%'));
  expectFindings(RULE, sheet('服务对象满意度90%。 {narrative-claim}', '≥95%'));
});

test('without money and without failing rows nothing can be held against them', () => {
  const bare = `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 100 |
    | 合计 | 100 | | | 100 |
    | 预算执行率60%，资金结余3万元，满意度80%，各项指标均已完成。 |
  `;
  expectFindings(RULE, bare);
});

const withoutSpending = (told: string) => `
  | 评价年度 | 2023年 | 预算计划安排 | 1250 |
  | 三级指标 | 权重 | 预期值 | 实现值 | 自评分数 |
  | 资金支出率 | 8 | | | 8 |
  | 场次 | 92 | ≥5场 | 5场 | 92 |
  | 一、资金使用绩效 | | | | |
  | ${told} | | | | |`;

test('a rate that only the score of a row gives is said to be that', () => {
  const [finding] = expectFindings(RULE, withoutSpending('支出率92%。 {narrative-claim}'));
  expect(finding?.message).toBe(
    '文字说明写“支出率92%”，表里“资金支出率”的得分相当于 100%，请核对。',
  );
  expectFindings(RULE, withoutSpending('支出率100%。'));
});

test('a rate of amounts in different units is claimed by nobody', () => {
  const text = sheet('2023年预算执行率98.6%。').replace('1033.48', '10334800');
  expectFindings(RULE, text);
});

const bare = (text: string) => `
  | 项目名称 | 送戏下乡 | 评价年度 | 2023年 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 预算执行率 | 10 | 100% | 98% | 9.8 |
  | 送戏场次 | 90 | ≥120 | 135 | 90 |
  | 合计 | 100 | | | 99.8 |
  | ${text} |
`;

test('a rate is held against the amounts beside it where the form has no other', () => {
  const [finding] = expectFindings(
    RULE,
    bare('预算150万元，实际支出137万元，执行率98%。 {narrative-claim}'),
  );
  expect(finding?.message).toContain('“执行率98%”，按同一段里的预算和支出计算为 91.33%');
});

test.each([
  '预算150万元，实际支出147万元，执行率98%。',
  '预算150万元，执行率98%。',
  '预算150万元，实际支出1470000元，执行率98%。',
  '预算150万元，上半年支出60万元，执行率98%。',
])('%s agrees with itself', (text) => {
  expectFindings(RULE, bare(text));
});
