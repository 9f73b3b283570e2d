import { printCells } from '../../../src/sheet/address';
import { expectFindings } from './expect-findings';

const RULE = 'evidence-title';
const MARK = ' {evidence-title}';

const sheet = (first: string, second: string) => `
  | 项目名称 | 培训 | 评价年度 | 2023年 |
  | 二级指标 | 三级指标 | 分值 | 完成值 | 得分 | 佐证材料 |
  | 数量 | 场次 | 10 | 5 | 10 | ${first} |
  | 质量 | 人数 | 10 | 5 | 10 | ${second} |
`;

test('a number with two titles is a warning that names both', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('3-13.服务企业情况', `3-13.中小企业服务交流平台发送信息部分记录${MARK}`),
  );
  expect(finding?.severity).toBe('warning');
  expect(finding?.message).toContain('编号 3-13 前面写的是“服务企业情况”，这里是“中小企业');
  expect(printCells(finding?.also ?? [])).toEqual(['F3']);
});

test('a title under two numbers is an info', () => {
  const [finding] = expectFindings(
    RULE,
    sheet('3-8.2023年工业节能宣传服务项目总结', `3-9.2023年工业节能宣传服务项目总结${MARK}`),
  );
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('编了 3-8 和 3-9 两个号');
});

test('what was made of an earlier year is an info', () => {
  const [finding] = expectFindings(RULE, sheet(`3-1.2022年培训签到表${MARK}`, '3-2.照片'));
  expect(finding?.severity).toBe('info');
  expect(finding?.message).toContain('是 2022 年的，评价年度是 2023 年');
});

test.each([
  ['3-12.2023年设计大赛-部分获奖项目情况', '3-12.2023年设计大赛部分获奖项目情况'],
  ['3-17.资金使用情况', '3-17.资金使用情况（含用款审批）'],
  ['1.照片', '1.合同'],
  ['3-23.满意度调查表', '3-24.满意度调查表'],
  ['3-1.2023年培训签到表', '3-2.2022年和2023年培训总结'],
  ['3-1.关于印发2022年培训方案的通知', '3-2.2024年1月验收报告'],
  ['会议记录', '3-2.'],
])('%s and %s are in order', (first, second) => {
  expectFindings(RULE, sheet(first, second));
});

test('a number is named once, however often it is used', () => {
  expectFindings(RULE, sheet('3-1.服务企业情况', `3-1.部分发送记录\\n3-1.部分发送记录${MARK}`));
});
