import { expectFindings } from './expect-findings';

const RULE = 'score-tier';

const sheet = (...rows: readonly string[]) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  ${rows.join('\n')}
`;

test('a score outside the tier its words support is named with the bounds', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 机制 | 10 | 建立长效机制 | 部分达成预期指标 | 9 {score-tier} | 进度慢 |'),
  );
  expect(finding?.message).toContain(
    '自评 9 分，按完成值“部分达成预期指标”应不低于 6 分、低于 8 分',
  );
});

test('the lower bound belongs to a tier, the upper one does not', () => {
  expectFindings(
    RULE,
    sheet(
      '| 甲 | 10 | 建立机制 | 部分达成预期指标 | 6 | 慢 |',
      '| 乙 | 10 | 建立机制 | 部分达成预期指标 | 8 {score-tier} | 慢 |',
      '| 丙 | 10 | 建立机制 | 达成年度指标 | 10 | / |',
      '| 丁 | 10 | 建立机制 | 达成年度指标 | 8 | 慢 |',
    ),
  );
});

test.each([
  ['建成投用', '未启动', '10', 'error'],
  ['有所提高', '没有提高', '10', 'error'],
  ['安全', '发生1起安全事故', '10', 'error'],
  ['建成投用', '未启动', '7', 'warning'],
  ['及时', '较及时', '10', 'warning'],
])('%s, %s and %s points of 10 are a matter of %s', (expected, actual, score, severity) => {
  const [finding] = expectFindings(
    RULE,
    sheet(`| 甲 | 10 | ${expected} | ${actual} | ${score} {score-tier} | 慢 |`),
  );
  expect(finding?.severity).toBe(severity);
});

test.each(['10', '9', '8'])('基本及时 for 及时 is in the top tier: %s of 10', (score) => {
  expectFindings(RULE, sheet(`| 甲 | 10 | 及时 | 基本及时 | ${score} | 慢 |`));
});

test('any deduction is named where both cells say the same', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 能力 | 10 | 有所增强 | 有增强 | 9.5 {score-tier} | / |'),
  );
  expect(finding?.message).toContain('说法一致，却扣了 0.5 分');
});

test('a deduction that the reason explains is the person’s own, though both cells say the same', () => {
  expectFindings(RULE, sheet('| 能力 | 10 | 有所增强 | 有增强 | 9.5 | 一项制度到6月才出台 |'));
});

test('one text below the table explains a deduction too', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 能力 | 100 | 有所增强 | 有增强 | 95 |
    | 总分 | 100 | | | 95 |
    | 偏差大或目标未完成原因分析 | 一项制度到6月才出台。 |`,
  );
});

test.each(['暂无', '【待填写】客观原因：【　】。'])('%s explains no deduction', (reason) => {
  expectFindings(RULE, sheet(`| 能力 | 10 | 有所增强 | 有增强 | 9.5 {score-tier} | ${reason} |`));
});

test('a score outside its tier is named whatever the reason says', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 能力 | 10 | 有所增强 | 有增强 | 7.9 {score-tier} | 一项制度到6月才出台 |'),
  );
  expect(finding?.message).toContain('应在 8 至 10 分之间');
});

test('a hundredth of a point is no deduction', () => {
  expectFindings(RULE, sheet('| 能力 | 10 | 有所增强 | 有增强 | 9.99 | / |'));
});

test('the whole weight is accepted where both cells say the same', () => {
  expectFindings(RULE, sheet('| 能力 | 10 | 有所增强 | 有增强 | 10 | / |'));
});

test('the middle tier begins where the user says', () => {
  const row = '| 甲 | 10 | 建立机制 | 部分达成预期指标 | 5.5 | 慢 |';
  expectFindings(RULE, sheet(row), { tierMiddle: 50 });
});

test('a score below its tier is named', () => {
  expectFindings(RULE, sheet('| 机制 | 10 | 建立机制 | 达成年度指标 | 7.9 {score-tier} | 慢 |'));
});

test('the same words that say the target was missed are held to the lowest tier', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 制度 | 10 | 未完成 | 未完成 | 7 {score-tier} |
  `,
  );
  expect(finding?.message).toContain('应不低于 0 分、低于 6 分');
});

test('a grade below the one that is asked for is not worth the whole weight', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 水质等级 | 10 | 优 | 良 | 10 {score-tier} |
    | 管护情况 | 10 | 好坏 | 好 | 10 |
    | 服务等级 | 10 | 优良中低差 | 优 | 10 |
  `,
  );
  expect(finding?.severity).toBe('warning');
});
