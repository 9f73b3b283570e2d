import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'reason-missing';

test('a failing row with a blank reason is an error', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 4 | 8 | {reason-missing} |
    | 人数 | 10 | ≥50 | 40 | 8 | / {reason-missing} |
    | 册数 | 10 | ≥5 | 4 | 8 | 0 {reason-missing} |
  `,
  );
  expect(findings.map(({ severity }) => severity)).toEqual(['error', 'error', 'error']);
  expect(findings[0]?.message).toContain('“场次”未达标，但没有写原因');
});

test('points deducted though the target is met is a warning that says how many', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 5 | 9.5 | {reason-missing} |
    | 能力 | 10 | 有所增强 | 有增强 | 9 | {reason-missing} |
  `,
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('已经达到预期，却扣了 0.5 分');
});

test('a hundredth of a point less for a met target needs no reason, two hundredths do', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 33.34 | ≥5 | 5 | 33.33 | |
    | 人数 | 33.34 | ≥5 | 5 | 33.32 | {reason-missing} |
  `,
  );
});

test.each(['暂无', '无原因', '没有原因', 'N/A', 'n/a。', '不适用'])(
  '%s is no reason, and the message says what stands there',
  (words) => {
    const [failing, deducted] = expectFindings(
      RULE,
      `
      | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
      | 场次 | 10 | ≥5 | 4 | 8 | ${words} {reason-missing} |
      | 人数 | 10 | ≥5 | 5 | 8 | ${words} {reason-missing} |
    `,
    );
    expect(failing?.message).toContain(`原因栏却只写了“${words}”`);
    expect(deducted?.message).toContain(`扣了 2 分，原因栏只写了“${words}”`);
  },
);

test.each(['无。', '//', '———', '--'])('%s is a blank like / and 无', (filler) => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 4 | 8 | ${filler} {reason-missing} |
  `,
  );
  expect(finding?.message).toContain('没有写原因');
});

test.each(['无场地可用，停办一场', '没有原因可查，已报公安处理'])('%s is a reason', (reason) => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 4 | 8 | ${reason} |
  `,
  );
});

test('a row with full points needs no reason, and a given reason is enough', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 10 | ≥5 | 5 | 10 | / |
    | 人数 | 10 | ≥50 | 40 | 8 | 天气原因停办两场 |
  `,
  );
});

test('without a reason column there is one finding at the score header', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 {reason-missing} |
    | 场次 | 10 | ≥5 | 4 | 8 |
    | 人数 | 10 | ≥50 | 40 | 8 |
    | 册数 | 10 | ≥5 | 5 | 10 |
  `,
  );
  expect(finding?.severity).toBe('error');
  expect(finding?.message).toContain('有 2 个指标');
  expect(printCells(finding?.also ?? [])).toEqual(['E2:E3']);
});

test('without a reason column a form that loses no points is accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | 5 | 10 |
  `,
  );
});

describe('where one text below the table gives the reasons of all rows', () => {
  const table = `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 50 | ≥5 | 4 | 40 |
    | 人数 | 50 | ≥50 | 40 | 40 |
    | 总分 | 100 | | | 80 |`;

  test('a given text is enough', () => {
    expectFindings(
      RULE,
      `${table}
    | 偏差大或目标未完成原因分析 | 天气原因停办一场，2024年6月底前补办。 |`,
    );
  });

  test.each(['', '无', '/', '无。'])('%j is one finding, where the text belongs', (nothing) => {
    const [finding] = expectFindings(
      RULE,
      `${table}
    | 偏差大或目标未完成原因分析 | ${nothing} {reason-missing} |`,
    );
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain('有 2 个指标未达标或扣了分（“场次”、“人数”）');
    expect(printCells(finding?.also ?? [])).toEqual(['E2:E3']);
  });

  test('nothing is said where no row loses points', () => {
    expectFindings(
      RULE,
      `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 100 | ≥5 | 5 | 100 |
    | 偏差大或目标未完成原因分析 | |`,
    );
  });
});

describe('a form without weights and scores', () => {
  test('asks for the reason of a target that is missed, and of no other', () => {
    expectFindings(
      RULE,
      `
    | 三级指标 | 指标值 | 完成值 | 未完成原因和改进措施 |
    | 数量 | 2个 | 1个 | {reason-missing} |
    | 场次 | 2场 | 1场 | 天气原因停办一场，2024年6月底前补办。 |
    | 人数 | 2人 | 2人 | |`,
    );
  });

  test('says once that it has no room for reasons', () => {
    expectFindings(
      RULE,
      `
    | 三级指标 | 指标值 | 完成值 {reason-missing} |
    | 数量 | 2个 | 1个 |
    | 场次 | 2场 | 1场 |`,
    );
  });
});

const spending = (spent: string, score: string) => `
    | 预算计划安排 | 1000 |
    | 实际支出金额 | 市本级 | ${spent} |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 预算执行率 | 10 | | | ${score} | / {reason-missing} |
  `;

test('of a budget spent nearly whole the reason is an info', () => {
  expect(expectFindings('reason-missing', spending('999.2', '9.99'))[0]?.severity).toBe('info');
  expect(expectFindings('reason-missing', spending('995', '9.95'))[0]?.severity).toBe('info');
  expect(expectFindings('reason-missing', spending('994', '9.94'))[0]?.severity).toBe('error');
  const strict = { executionReason: 100 };
  expect(expectFindings('reason-missing', spending('999.2', '9.99'), strict)[0]?.severity).toBe(
    'error',
  );
});

const spendingAnd = (actual: string) => `
    | 预算计划安排 | 1000 |
    | 实际支出金额 | 市本级 | 999.2 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 {reason-missing} |
    | 预算执行率 | 10 | | | 9.99 |
    | 场次 | 10 | ≥5 | ${actual} | 8 |
  `;

test('together with others that fail it is an error, alone an info', () => {
  expect(expectFindings('reason-missing', spendingAnd('4'))[0]?.severity).toBe('error');
});

const withBelow = (below: string, mark = '') => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 ${mark} |
  | 场次 | 10 | ≥5 | 4 | 8 |
  | 合计 | 10 | | | 8 |
  | ${below} |`;

test('reasons under any label outside the table do, where it has no column for them', () => {
  for (const told of ['未达标说明：雨季停工，少办一场。', '主要问题：雨季停工，少办一场。'])
    expectFindings(RULE, withBelow(told));
  for (const silent of ['未达标说明：无', '改进措施：倒排工期。', '主要问题：'])
    expectFindings(RULE, withBelow(silent, '{reason-missing}'));
});

test.each([
  ['a reason above', '天气原因，已于次年3月前完成。', '同上', ''],
  ['a reason two rows above', '天气原因，已于次年3月前完成。', '原因同上', '见上。'],
])('同上 is a reason where there is %s', (_, first, second, third) => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 40 | ≥5 | 4 | 32 | ${first} |
    | 人数 | 30 | ≥50 | 40 | 24 | ${second} |
    | 册数 | 30 | ≥5 | 4 | 24 | ${third === '' ? '同前' : third} |`,
  );
});

test.each(['/', '', '无', '同上'])('it is none where above it stands “%s”', (first) => {
  const [, found] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 场次 | 50 | ≥5 | 4 | 40 | ${first} {reason-missing} |
    | 人数 | 50 | ≥50 | 40 | 40 | 同上 {reason-missing} |`,
  );
  expect(found?.message).toContain('原因栏却只写了“同上”');
});
