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

const percent = (name: string, expected: string, criterion = '') => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 评分标准 |
  | ${name} | 10 | ${expected} | 96% | 10 | ${criterion} |
`;

test.each(['社会效益明显', '提升服务能力', '群众获得感', '服务能力增强'])(
  'of %s nobody can take a percentage',
  (name) => {
    const [finding] = expectFindings('value-vague', percent(name, '≥95% {value-vague}'));
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toContain('看不出是什么占什么的比例');
  },
);

test.each([
  ['政策知晓率', '≥95%', ''],
  ['提升满意度', '≥95%', ''],
  ['提高合格产品占比', '≥95%', ''],
  ['服务能力增强', '≥95人', ''],
  ['设备配置', '≥95%', ''],
  ['服务能力增强', '≥95%', '办结件数÷受理件数'],
  ['服务能力增强', '≥95%', '受益人数占总人数的比例'],
])('%s of %s %s can be measured', (name, expected, criterion) => {
  expectFindings('value-vague', percent(name, expected, criterion));
});

test('the formula of the score says nothing of the value', () => {
  expectFindings(
    'value-vague',
    percent('服务能力增强', '≥95% {value-vague}', '自评分数=实现值/预期值×权重'),
  );
});
