import { expectFindings } from './expect-findings';

const RULE = 'value-exceeded';

const lengthOf = (times: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 治理长度 | 10 | ≥18公里 | ${times}公里 {value-exceeded} | 10 |
`;

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

test('a hundred times the target is looked at for its unit first', () => {
  const [slip] = expectFindings(RULE, lengthOf('18900'));
  expect(slip?.message).toContain('1050 倍，请先核对单位和小数点');
  const [more] = expectFindings(RULE, lengthOf('1700'));
  expect(more?.message).toContain('倍，请说明原因');
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
    | 成本 | 10 | ≤50万元 | 40万元 | 10 |
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

const column = (name: string, expected: string, actual: string, score = '10', reason = '') => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 | 未完成原因 |
  | ${name} | 10 | ${expected} | ${actual} | ${score} | ${reason} |
`;
const MARK = ' {value-exceeded}';

test.each([
  ['100', 'warning'],
  ['99', 'info'],
])('%s of 50 is a %s', (actual, severity) => {
  const [finding] = expectFindings(RULE, column('人数', '≥50', actual + MARK));
  expect(finding?.severity).toBe(severity);
});

test.each(['超额完成', '已完成', '已全部超额完成年度目标。', '无'])(
  '%s explains nothing',
  (reason) => {
    expectFindings(RULE, column('人数', '≥50', `242${MARK}`, '10', reason));
  },
);

test('points that were taken off are left to the reason', () => {
  expectFindings(RULE, column('人数', '≥50', '242', '8.5'));
});

test('where the place wants an explanation, any excess is a warning', () => {
  const explain = { exceededThen: 'explain' } as const;
  const [finding] = expectFindings(RULE, column('人数', '≥50', `70${MARK}`), explain);
  expect(finding?.severity).toBe('warning');
});

test('where the place wants a deduction, a target that was set too low asks for one', () => {
  const deduct = { exceededThen: 'deduct' } as const;
  const reason = '年初指标值定低了，下年调高。';
  const [finding] = expectFindings(RULE, column('人数', '≥50', `70${MARK}`, '10', reason), deduct);
  expect(finding?.message).toContain('得了满分，请按偏离程度扣分');
  expectFindings(RULE, column('人数', '≥50', '70', '8.5', reason), deduct);
  expectFindings(RULE, column('人数', '≥50', '70', '10', '增开线上培训。'), deduct);
  expectFindings(RULE, column('人数', '≥50', '70', '10', reason));
});

test('much less than was allowed is an info, few incidents and shares are not', () => {
  const [finding] = expectFindings(RULE, column('会议费', '≤900元', `260元${MARK}`));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('只有指标值“≤900元”的 29%');
  expectFindings(RULE, column('会议费', '≤900元', '650元'));
  expectFindings(RULE, column('会议费', '≤900元', '260元', '10', '改为线上会议，节约了场地费。'));
  expectFindings(RULE, column('投诉次数', '≤5次', '1次'));
  expectFindings(RULE, column('失业率', '≤50%', '3%'));
  expectFindings(RULE, column('事故', '≤30起', '0起'));
});

test('a target of nothing that was passed by far is an info', () => {
  const [finding] = expectFindings(RULE, column('新增企业数', '≥0家', `35家${MARK}`));
  expect(finding?.severity).toBe('info');
  expectFindings(RULE, column('新增企业数', '≥0家', '3家'));
});

test('a high cost is no excess to be glad of', () => {
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
    | 成本指标 | 课程单价 | 10 | ≥600元 | 1800元 | 10 |
    | 数量指标 | 课程收入 | 10 | ≥600元 | 1800元 {value-exceeded} | 10 |
  `,
  );
});

const price = (actual: string) => `
  | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 设备单价 | 10 | ≤1.45万元 | ${actual} {value-exceeded} | 10 |
`;

test.each([
  ['1.41元', '相差约 10000 倍，请核对填的是元还是万元'],
  ['0.5万元', '的 34%'],
  ['100元', '的 1%'],
])('%s of 1.45万元 is too little: %s', (actual, said) => {
  expect(expectFindings('value-exceeded', price(actual))[0]?.message).toContain(said);
});
