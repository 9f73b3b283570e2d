// Covers src/engine/report/unmeasured.ts
import { expectFindings } from './expect-findings';

const RULE = 'value-unmeasured';

test('an operator in the actual value is named', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖率 | 10 | 90% | ≥90% {value-unmeasured} | 10 |
    | 场次 | 10 | 100次 | 100次以上 {value-unmeasured} | 10 |
    | 次数 | 10 | 100次 | >100次 {value-unmeasured} | 10 |
  `,
  );
  expect(findings[0]?.message).toContain('完成值“≥90%”带有“≥”');
});

test('a measured value is accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 覆盖率 | 10 | ≥90% | 93.5% | 10 |
    | 场次 | 10 | 100次以上 | 120次 | 10 |
    | 率 | 10 | ≥95% | 达到96% | 10 |
  `,
  );
});

test('a word that only begins like an operator is none', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 超时次数 | 10 | 不超时 | 超时1次 | 0 |
    | 成本 | 10 | 不超支 | 超支2万元 | 0 |
    | 完成率 | 10 | 100% | 超额完成120% | 10 |
    | 时限 | 10 | 90天内 | 超期10天 | 0 |
  `,
  );
});

const row = (expected: string, actual: string, score = '10') => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 培训人数 | 10 | ${expected} | ${actual} | ${score} |
`;
const MARK = ' {value-unmeasured}';

test.each(['完成', '满意', '1200-1300人', '未统计'])(
  '%s is no number, and the score cell has nothing to add',
  (actual) => {
    const sheet = row('≥1000人', actual + MARK);
    const [finding] = expectFindings(RULE, sheet);
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain(`值却是“${actual}”`);
    expectFindings('score-unverified', sheet);
  },
);

test.each(['约1200人', '1200余人', '1200人左右', '近1200人'])('%s is about as many', (actual) => {
  const [finding] = expectFindings(RULE, row('≥1000人', actual + MARK));
  expect(finding?.severity).toBe('info');
});

test.each(['大约1200人', '约有1200人', '签约约1200人', '预约1200人左右', '最近3次约1200人'])(
  '%s is about as many still',
  (actual) => {
    const [finding] = expectFindings(RULE, row('≥1000人', actual + MARK));
    expect(finding?.severity).toBe('info');
  },
);

test.each<[string, string]>([
  ['≥30家', '签约35家'],
  ['≥30万元', '节约31.5万元'],
  ['≥95%', '履约96%'],
  ['≥1000人次', '预约1120人次'],
  ['≥5家', '约谈6家'],
  ['0起', '违约0起'],
  ['≥10份', '签订公约12份'],
  ['≥3项', '约束性指标3项完成'],
  ['≥3份', '签订租约4份'],
  ['≥3份', '集约用地4份'],
  ['≥30家', '上下游企业35家'],
  ['≥1000人', '近3年1200人'],
  ['≥30个', '附近35个'],
])('%s and %s has 约 or 近 in another word', (expected, actual) => {
  expectFindings(RULE, row(expected, actual));
});

test('what is not applicable earns no points', () => {
  const [finding] = expectFindings(RULE, row('≥1000人', `不适用${MARK}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('写的是“不适用”却得了 10 分');
  expectFindings(RULE, row('有所提高', `不适用${MARK}`));
  expectFindings(RULE, row('≥1000人', '不适用', '0'));
});

test.each([
  ['≥1000人', '达成预期指标'],
  ['2023年11月底前', '按时完成'],
  ['0起', '无'],
  ['≥1000人', '300人，其中女120人、男180人'],
  ['有所提高', '有提高'],
  ['≥1000人', '1200人'],
])('%s and %s is left alone', (expected, actual) => {
  expectFindings(RULE, row(expected, actual));
});

test('正在实施 is no achievement at all, which is for the score to say', () => {
  expectFindings(RULE, row('≥1000人', '正在实施'));
});

test.each(['全部合格', '均合格'])('%s is all of 100%%, which may be written so', (actual) => {
  const [finding] = expectFindings(RULE, row('100%', actual + MARK));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('可以写成 100%');
  expect(finding?.suggestion).toBe('100%');
});

test.each<[string, string]>([
  ['100%', '合格'],
  ['≥95%', '全部合格'],
  ['100%', '均未合格'],
  ['100人', '全部合格'],
])('%s and %s is no number', (expected, actual) => {
  const [finding] = expectFindings(RULE, row(expected, actual + MARK));
  expect(finding?.severity).toBe('warning');
});

test.each<[string, string]>([
  ['30日内', '20日内'],
  ['≤30日', '结案后22日内'],
  ['20分钟以内', '18分钟以内'],
  ['≤15个工作日', '≤15个工作日'],
])('%s is kept by the promise of %s', (expected, actual) => {
  const sheet = row(expected, actual).replace('培训人数', '办理时限');
  expectFindings(RULE, sheet);
  expectFindings('value-exceeded', sheet);
});

test.each<[string, string]>([
  ['30日内', '40日内'],
  ['≤30日', '20日以上'],
  ['≥30日', '≥40日'],
  ['≤30起', '20起以内'],
])('%s is not measured by %s', (expected, actual) => {
  expectFindings(RULE, row(expected, actual + MARK).replace('培训人数', '办理'));
});

const unscored = (target: string, actual: string) => `
  | 一级指标 | 三级指标 | 年度指标值 | 全年完成值 | 未完成原因 |
  | 产出指标 | 受益学生数 | ${target} | ${actual} | |
`;

test('a form without points wants its numbers as well', () => {
  const [finding] = expectFindings(RULE, unscored('≥98万人', '符合要求 {value-unmeasured}'));
  expect(finding?.message).toContain('年度指标值是“≥98万人”，全年完成值却是“符合要求”');
  expectFindings(RULE, unscored('≥98万人', '98.2万人'));
  expectFindings(RULE, unscored('有所改善', '有所改善'));
  expectFindings(RULE, unscored('≥98万人', '不适用'));
});
