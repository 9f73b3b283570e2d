// Covers src/engine/language/vague.ts
import { expectFindings } from './expect-findings';

const RULE = 'value-vague';

test('a bare verb that is only echoed cannot be measured', () => {
  const [finding] = expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 管理 | 10 | 进一步加强 {value-vague} | 已加强 | 10 |
    | 制度 | 10 | 完善 {value-vague} | 完成 | 10 |
  `,
  );
  expect(finding?.message).toContain('“进一步加强”无法衡量，完成值“已加强”');
});

test('a target that says what to reach is accepted', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 能力 | 10 | 有所提高 | 有提高 | 10 |
    | 合规 | 10 | 合规 | 合规 | 10 |
    | 管理 | 10 | 加强台账管理 | 已加强 | 10 |
  `,
  );
});

test('an actual value that says what was done makes up for it', () => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 制度 | 10 | 完善 | 修订印发采购、合同两项制度 | 10 |
  `,
  );
});

test.each([
  ['加强、完善', '加强', ' {value-vague}'],
  ['加强管理', '加强', ''],
  ['加强', '已达成预期指标', ' {value-vague}'],
  ['加强', '进一步加强', ' {value-vague}'],
  ['加强', '不断', ' {value-vague}'],
  ['加强', '5次', ''],
])('%s → %s', (expected, actual, mark) => {
  expectFindings(
    RULE,
    `
    | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 管理 | 10 | ${expected}${mark} | ${actual} | 10 |
  `,
  );
});
