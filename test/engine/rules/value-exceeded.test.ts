import { expectFindings } from './expect-findings';

const RULE = 'value-exceeded';

test('an actual value of 130 % of the target is named with the multiple', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 人数 | 10 | ≥50 | 65 {value-exceeded} | 10 | |
    | 人次 | 10 | ≥50 | 64 | 10 | |
  `,
  );
  expect(finding?.message).toContain('完成值“65”是指标值“≥50”的 1.3 倍');
});

test('a word of explanation in the reason settles it, a slash does not', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
    | 人数 | 10 | ≥50 | 242 | 10 | 增开线上培训，下年调高目标 |
    | 册数 | 10 | ≥50 | 242 {value-exceeded} | 10 | / |
  `,
  );
});

test('where the form has no reason column, none is spoken of', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 人数 | 10 | ≥50 | 65 {value-exceeded} | 10 |
  `,
  );
  expect(finding?.message).toMatch(/倍，请说明原因。$/);
});

test('only ratio targets can be exceeded', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 成本 | 10 | ≤50万元 | 20万元 | 10 |
    | 比例 | 10 | 10%-20% | 15% | 10 |
  `,
  );
});

test('the multiple is the one the user sets', () => {
  const sheet = `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 人数 | 10 | ≥50 | 65 | 10 |
  `;
  expectFindings(RULE, sheet, { exceeded: 1.5 });
});

test('a percentage typed as 95 is not a hundred times 90%', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 满意度 | 10 | ≥90% | 95 | 10 |
  `,
  );
});

test('what is asked for every month is compared over the year', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 检查 | 10 | 每月1次 | 12次 | 10 |
    | 巡查 | 10 | 每季度1次 | 8次 {value-exceeded} | 10 |
    | 简报 | 10 | 每月1次 | 1次 | 10 |
  `,
  );
  expect(finding?.message).toContain('2 倍');
});

test('a time or a cost whose good side is open is not exceeded', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 建设工期 | 10 | 180天 | 360天 | 10 |
    | 采购成本 | 10 | 5万元 | 9万元 | 10 |
  `,
  );
});
