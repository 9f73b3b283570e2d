import { expectFindings } from './expect-findings';

const RULE = 'score-unverified';

test('a relative target without its figure is listed with what would settle it', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 增速 | 10 | 高于当年全市增速 | 7.7 | 10 {score-unverified} |
  `,
  );
  expect(finding?.message).toContain('高于当年全市增速');
  expect(finding?.message).toContain('对比值');
});

test('the figure settles it', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 增速 | 10 | 高于当年全市增速 | 7.7 | 10 |
  `,
    { benchmarks: { 高于当年全市增速: 6.5 } },
  );
});

test('a score left to judgement is listed, a tier inside its range is not', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评分标准 |
    | 监管 | 8 | | | 8 {score-unverified} | 开展检查的，得满分；否则，视情况扣分。 |
    | 能力 | 10 | 有所增强 | 有增强 | 10 | 按完成情况 |
    | 场次 | 10 | ≥5 | 5 | 10 | 按比例 |
  `,
  );
});

test('a score that is not there has nothing to verify', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 增速 | 10 | 高于当年全市增速 | 7.7 | |
  `,
  );
});

test('without a weight column only rows whose target cannot be compared are listed', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 指标值 | 完成值 | 得分 |
    | 场次 | ≥5 | 5 | 10 |
    | 册数 | ≥5 | 4 | 8 |
    | 能力 | 有所增强 | 有增强 | 10 |
    | 机制 | 健全 | 已开展工作 | 10 {score-unverified} |
  `,
  );
});

/** A table without one of its columns. */
const without = (column: number) =>
  `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 10 | ≥5 | 5 | 10 |
  | 能力 | 10 | 增强 | 已增强 | 10 |
  | 成本 | 10 | ≤30万元 | 29万元 | 10 |`
    .trim()
    .split('\n')
    .map((line) => `|${line.trim().split('|').slice(1, -1).toSpliced(column, 1).join('|')}|`)
    .join('\n');

test('a column that the form does not have is not asked for row by row', () => {
  expectFindings(RULE, without(2));
  expectFindings(RULE, without(3));
});

test('where no column for it is there, a score left to a person is listed all the same', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 得分 | 评分标准 |
    | 制度 | 10 | 10 {score-unverified} | 制度健全得满分；否则，视情况扣分 |
  `,
  );
});

const late = (score: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 竣工时间 | 8 | 2023年6月30日前 | 2023年7月15日 | ${score} |
`;

test('a late date with full marks is score-mismatch’s, with fewer it is for a person to say', () => {
  expectFindings(RULE, late('8'));
  expectFindings('score-mismatch', late('8 {score-mismatch}'));
  expectFindings(RULE, late('6 {score-unverified}'));
});

const funded = (budget: string) => `
  | 预算计划安排 | ${budget} |
  | 实际支出金额 | 市本级 | 0 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 预算执行率 | 10 | | | 10 {score-unverified} |
`;

test('that a budget of 0 has no rate is said once, at the budget', () => {
  const zero = funded('0 {funds-sum}');
  expectFindings('funds-sum', zero);
  expectFindings(RULE, zero.replace(' {score-unverified}', ''));
  expectFindings(RULE, funded(''));
});

test('of a day that does not exist only its own cell is told', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 完成时间 | 10 | 2024年10月底前 | 2024年9月31日 | 10 |
  `,
  );
});
