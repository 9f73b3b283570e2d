import { expectFindings } from './expect-findings';

const RULE = 'score-mismatch';

const execution = (equation: string) => `
  | 预算计划安排 | 100 |
  | 实际支出金额 | 市本级 | 60 |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | 资金支出率 | 10 | | | 7 | ${equation} |
`;

const sheet = (...rows: readonly string[]) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  ${rows.join('\n')}
`;

test('a claimed score above the recomputed one is an error that says by how much', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 场次 | 10 | ≥50 | 40 | 9 {score-mismatch} | 停办两场 |'),
  );
  expect(finding).toMatchObject({ severity: 'error', suggestion: '8' });
  expect(finding?.message).toContain(
    '“场次”自评 9 分，核算为 8 分，多 1 分：完成率 40÷50=80%，未达标，80%×10，得 8 分。',
  );
});

test('a claimed score below the recomputed one is a warning', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 场次 | 10 | ≥50 | 40 | 7.5 {score-mismatch} | 停办两场 |'),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('少 0.5 分');
});

test('rounding half-up to one decimal is only worth knowing', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 场次 | 10 | ≥48 | 41 | 8.5 {score-mismatch} | 停办 |'),
  );
  expect(finding?.severity).toBe('info');
});

test('rounding half-up to an integer is a warning', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 场次 | 10 | ≥48 | 41 | 9 {score-mismatch} | 停办 |'),
  );
  expect(finding?.severity).toBe('warning');
});

test('rounding is no excuse where a missed target gets the whole weight', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('| 场次 | 10 | ≥1000 | 996 | 10 {score-mismatch} | 停办 |'),
  );
  expect(finding?.severity).toBe('error');
});

test('a difference of 0.01 is ignored, one of 0.02 is not', () => {
  expectFindings(
    RULE,
    sheet(
      '| 场次 | 10 | ≥3 | 2 | 6.66 | 停办 |',
      '| 人数 | 10 | ≥3 | 2 | 6.65 {score-mismatch} | 停办 |',
    ),
  );
});

test('a score that the reason derives is left to reason-arithmetic', () => {
  expectFindings(RULE, execution('60/(100-20)*10=7.5'));
  expectFindings(RULE, execution('60/(100-20)*10=7'));
});

test('an execution row without a derivation is held against the funds', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 预算计划安排 | 100 |
    | 实际支出金额 | 市本级 | 60 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 资金支出率 | 10 | | | 7 {score-mismatch} | 库款紧张 |
  `,
  );
  expect(finding?.suggestion).toBe('6');
});

test('what cannot be recomputed is not called wrong', () => {
  expectFindings(RULE, sheet('| 增速 | 10 | 高于当年全市增速 | 7.7 | 3 | 下滑 |'));
});

test('a derivation that rounds in its own favour does not settle the score it claims', () => {
  const rounded = execution('60/(100-20)*10=8').replace('| 7 |', '| 8 {score-mismatch} |');
  const [finding] = expectFindings(RULE, rounded);
  expect(finding).toMatchObject({ severity: 'warning', suggestion: '7.5' });
});

test('a wrong sum that derives no score settles nothing', () => {
  expectFindings(RULE, execution('33+27=61').replace('| 7 |', '| 7 {score-mismatch} |'));
});

test('a row that is no execution rate is held to its values, whatever its reason derives', () => {
  expectFindings(RULE, sheet('| 场次 | 10 | ≥5 | 4 | 9 {score-mismatch} | 4/5*10=9 |'));
});

const judged = (criterion: string, cells: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 | 评分标准 |
  | 知晓率 | 10 | ${cells} | 宣传面不够 | ${criterion} |
`;

test.each([
  ['≥88% | 80% | 10 {score-mismatch}', '得满分；否则，视情况扣分', '指标值“≥88%”，完成值“80%”'],
  [
    '2023年12月31日前 | 2024年1月5日 | 10 {score-mismatch}',
    '',
    '指标值“2023年12月31日前”，完成值“2024年1月5日”',
  ],
])(
  'the full score of a missed target is an error, by whatever criterion: %s',
  (cells, criterion, values) => {
    const [finding] = expectFindings(RULE, judged(criterion, cells));
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toBe(
      `“知晓率”没有达到预期（${values}），却得了满分 10 分，请按评分标准扣分。`,
    );
  },
);

test('a missed target that lost points as a person judged is not called wrong', () => {
  expectFindings(RULE, judged('达到得满分，每低1个百分点扣1分', '≥88% | 80% | 2'));
});

test('the full score of words that miss a tier is left to score-tier', () => {
  expectFindings(RULE, judged('', '提升 | 部分达成 | 10'));
});

test.each(['≥5 | 6 | 11', '≥5 | 4 | -1'])(
  'a score out of its range (%s) is score-range’s',
  (cells) => {
    expectFindings(RULE, judged('', cells));
  },
);

test('more than the weight is left to score-range where nothing could be recomputed', () => {
  expectFindings(RULE, judged('得满分；否则，视情况扣分', '≥88% | 80% | 11'));
});

test.each([
  '超额较多是因为指标值定得偏低，已按偏离度适当扣分。',
  '实际完成数超过目标值两倍，下年将调高。',
  '',
])('points taken off for over-fulfilment are not called too few: %s', (reason) => {
  expectFindings(RULE, sheet(`| 场次 | 8 | ≥50 | 150 | 6.5 | ${reason} |`));
});

test.each([
  ['停办两场', 150],
  ['超额完成', 150],
  ['超额较多，目标值偏低', 60],
])('%s with %i of 50 does not explain them', (reason, actual) => {
  expectFindings(RULE, sheet(`| 场次 | 8 | ≥50 | ${actual} | 6.5 {score-mismatch} | ${reason} |`));
});

test('the option says from when on more is over-fulfilment', () => {
  const table = sheet('| 场次 | 8 | ≥50 | 60 | 6.5 | 目标值偏低 |');
  expectFindings(RULE, table, { exceeded: 1.2 });
});

test('a criterion in steps says how much the missed target costs', () => {
  const [finding] = expectFindings(
    RULE,
    judged('达到得满分，每低1个百分点扣1分', '≥88% | 80% | 10 {score-mismatch}'),
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('比 88% 少 8%，每低1个百分点扣 1 分，应扣 8 分，得 2 分');
});

test.each([
  ['a decimal point', '≥95', '9.62', '10'],
  ['万 that is missing', '≥5万亩', '5.2亩', '10'],
  ['元 for 万元', '≤120', '1200000', '10'],
])(
  'a value that looks mistyped is to be looked at before the score: %s',
  (_, expected, actual, score) => {
    const row = `| 面积 | 10 | ${expected} | ${actual} | ${score} {score-mismatch} | 停办 |`;
    const [finding] = expectFindings(RULE, sheet(row));
    expect(finding?.message).toContain(`请先核对完成值“${actual}”有没有写错`);
    expect(finding?.choice).toBe(true);
  },
);

test.each([
  ['a target half missed', '≥50', '25', '10'],
  ['nothing done', '≥50', '0', '10'],
  ['a fall', '≥5%', '-3%', '10'],
  ['a score of part', '≥95', '9.62', '5'],
])('%s leaves no doubt of the value', (_, expected, actual, score) => {
  const row = `| 面积 | 10 | ${expected} | ${actual} | ${score} {score-mismatch} | 停办 |`;
  const [finding] = expectFindings(RULE, sheet(row));
  expect(finding?.choice).toBe(false);
});

const spent = (amount: string, mark = '') => `
  | 项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
  | | 资金总额 | 100 | ${amount} | 10 | 91% | 9.1${mark} |
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 场次 | 90 | ≥5 | 5 | 90 |
`;

test('nobody is to score more for what was spent beyond the budget', () => {
  expectFindings(RULE, spent('105'));
  expectFindings(RULE, spent('100', ' {score-mismatch}'));
});
