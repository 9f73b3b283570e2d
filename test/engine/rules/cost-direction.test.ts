// Covers src/engine/scoring/upward-cost.ts
import { expectFindings } from './expect-findings';

const RULE = 'cost-direction';

const sheet = (name: string, expected: string, level2 = '经济成本指标') => `
  | 一级指标 | 二级指标 | 三级指标 | 分值 | 指标值 | 完成值 | 得分 |
  | 产出指标 | ${level2} | ${name} | 10 | ${expected} | 650 | 10 |
`;

test.each([
  ['课程单价', '≥600元'],
  ['设备采购', '>12万元'],
  ['活动费用', '不低于3万元'],
  ['项目总投资', '500万元以上'],
])('%s of %s asks to spend much', (name, expected) => {
  const [finding] = expectFindings(RULE, sheet(name, `${expected} {cost-direction}`));
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain(`“${name}”的指标值写“${expected}”`);
});

test.each([
  ['课程单价', '≤600元'],
  ['课程单价', '600元'],
  ['课程单价', '=600元'],
  ['课程单价', '达到600元'],
  ['成本节约额', '≥20万元'],
  ['单价降低', '≥20元'],
  ['成本控制率', '≥95%'],
  ['特困人员供养标准', '≥530元/人·月'],
  ['养老服务补贴', '≥530元'],
  ['采购数量', '≥5台'],
])('%s of %s does not', (name, expected) => {
  expectFindings(RULE, sheet(name, expected));
});

test('what is earned may be as high as can be', () => {
  expectFindings(RULE, sheet('村集体投资收益', '≥12万元', '经济效益指标'));
  expectFindings(RULE, sheet('带动投资', '≥12万元', '经济效益指标'));
});

test('the column of 指标性质 says it as well', () => {
  expectFindings(
    RULE,
    `
    | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 分值 | 完成值 | 得分 |
    | 成本指标 | 课程单价 | ≥ | 600 {cost-direction} | 元 | 10 | 650 | 10 |
    | 成本指标 | 教材单价 | ≤ | 600 | 元 | 10 | 550 | 10 |
  `,
  );
});
