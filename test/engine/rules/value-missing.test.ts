import { expectFindings } from './expect-findings';

const RULE = 'value-missing';

test('one blank value is named per row, the actual one first', () => {
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | {value-missing} | 10 |
    | 人数 | 10 | {value-missing} | 50 | 10 |
    | 册数 | 10 | | / {value-missing} | 10 |
  `,
  );
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining('“场次”打了分，但没有填完成值'),
    expect.stringContaining('“人数”打了分，但没有填指标值'),
    expect.stringContaining('“册数”打了分，但没有填完成值'),
  ]);
});

test('rows that need no values, or say so with a dash, are left alone', () => {
  expectFindings(
    RULE,
    `
    | 预算计划安排 | 100 |
    | 实际支出金额 | 市本级 | 60 |
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评分标准 |
    | 资金支出率 | 10 | | | 6 | 按支出率 |
    | 监管 | 8 | | | 8 | 开展检查的，得满分；否则，视情况扣分。 |
    | 检查 | 8 | | | 8 | 开展检查得满分，未开展不得分 |
    | 场次 | 10 | — | | 10 | 按实际 |
  `,
  );
});

test('a criterion stands for no value of a row that has the other one', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评分标准 |
    | 检查 | 8 | 4次 | {value-missing} | 8 | 开展检查得满分，未开展不得分 |
    | 培训 | 8 | | {value-missing} | 8 | 由主管部门评定 |
  `,
  );
});

test('a missing name is named alone, scored or not', () => {
  const findings = expectFindings(
    RULE,
    `
    | 一级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 产出 | {value-missing} | 10 | ≥5 | 5 | 10 |
    | | 人数 | 10 | ≥50 | 50 | 10 |
    | | {value-missing} | 10 | ≥50 | | 10 |
    | | / {value-missing} | 10 | ≥50 | 50 | |
    | 效益 | | 10 | ≥50 | 50 | 10 |
  `,
  );
  expect(findings[0]?.message).toContain('没有指标名称');
});

test('a row that is not scored yet is left alone', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 场次 | 10 | ≥5 | | |
    | 人数 | 10 | ≥50 | 50 | 10 |
  `,
  );
});

test('无 is no gap where it says that nothing happened, or that nothing should', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 安全事故 | 20 | ≤1起 | 无 | 20 |
    | 资金使用 | 20 | 无违规情况 | 无 | 20 |
    | 重大信息安全事故 | 20 | 无 | 无 | 20 |
    | 其他成果 | 20 | 无 | 无 | 20 |
    | 扣分次数 | 20 | ≤5次 | 无 | 20 |
    | 培训次数 | 20 | ≥5次 | 无 {value-missing} | 20 |
  `,
  );
});

test('where nothing is scored a blank value is named all the same', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 指标值 | 完成值 |
    | 场次 | ≥5 | {value-missing} |
    | 人数 | {value-missing} | 50 |
    | 册数 | — | 50 |
    | 课程 | ≥5 | 5 |
  `,
  );
  expect(finding?.message).toBe('“场次”没有填完成值。');
});

test.each([
  ['error', ['', '', '', '12']],
  ['error', ['', '', '', '12', '12', '12']],
  ['warning', ['', '', '', '12', '12', '12', '12']],
  ['warning', ['', '', '12']],
])('a form with few actual values is not filled in: %s for %j', (severity, values) => {
  const rows = values.map(
    (actual, at) => `| 场次${at} | 10 | ≥5 | ${actual || '{value-missing}'} | 10 |`,
  );
  const findings = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    ${rows.join('\n')}
  `,
  );
  expect(findings.map((finding) => finding.severity)).toEqual(findings.map(() => severity));
});
