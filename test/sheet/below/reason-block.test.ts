// Covers src/sheet/below/opens-part.ts
import { printCell } from '../../../src/sheet/address';
import { formOf, skippedOf } from '../reading';

const TABLE = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 |
  | 产出     | 甲       | 100  | 5          | 5          | 96   |`;

/** `雨季停工。@B3`, or null where the form has no such part. */
function blockOf(below: string): string | null {
  const { reasonBlock } = formOf(`${TABLE}\n${below}`);
  return reasonBlock === null ? null : `${reasonBlock.text}@${printCell(reasonBlock.cell)}`;
}

test.each([
  '偏差大或目标未完成原因分析',
  '偏差较大或未完成目标原因分析：',
  '未完成原因分析及改进措施',
  '未达标原因',
  '绩效目标未完成的原因说明（不超过200字）',
  '扣分原因',
  '偏差大或未达标的具体原因',
  '未能实现的目标及原因',
  '未达标原因分析及下一步工作计划',
])('%s has its text beside it', (label) => {
  expect(blockOf(`| ${label} | | 雨季停工。 |`)).toBe('雨季停工。@C3');
});

test('the text may follow in the same cell', () => {
  expect(blockOf('| 偏差大或目标未完成原因分析：雨季停工。 |')).toBe('雨季停工。@A3');
});

test('the text may stand below a label that has a row to itself', () => {
  expect(
    blockOf(`
    | 偏差大或目标未完成原因分析 |
    | 雨季较往年延长两个月，施工停工，已调整工期并倒排进度。 |`),
  ).toBe('雨季较往年延长两个月，施工停工，已调整工期并倒排进度。@A4');
});

test('an empty one is the cell beside the label, not the next label', () => {
  expect(
    blockOf(`
    | 偏差大或目标未完成原因分析 | |
    | 改进措施及结果应用方案 | |`),
  ).toBe('@B3');
});

test.each([
  '改进措施',
  '说明',
  '绩效目标完成原因',
  '自评得分情况说明',
  '项目完成情况及未完成原因分析如下',
])('%s below a table is no such label', (label) => {
  expect(blockOf(`| ${label} | 雨季停工。 |`)).toBeNull();
});

test('a form with it and without a reason column says where the reasons stand', () => {
  expect(skippedOf(formOf(`${TABLE}\n| 偏差大或目标未完成原因分析 | 无 |`))).toEqual([
    '1 没有未达标原因列，原因写在表下，不逐行检查，也不写入提纲。',
  ]);
});

const REASON_COLUMN = `
  | 一级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分 | 未达标原因 |
  | 产出     | 甲       | 100  | 5          | 5          | 96   |            |`;

describe.each([
  '未达标说明',
  '偏差说明',
  '原因',
  '原因分析',
  '存在问题及原因',
  '存在问题及原因分析',
  '存在的主要问题及原因',
  '主要问题',
  '二、存在的问题',
  '存在问题及改进措施',
])('%s gives the reasons of a form that has no place of its own for them', (label) => {
  test('below, above and beside', () => {
    expect(blockOf(`| ${label}：雨季停工。 |\n| 改进措施：赶工。 |`)).toBe('雨季停工。@A3');
    expect(blockOf(`| ${label} | 雨季停工。 |`)).toBe('雨季停工。@B3');
    expect(blockOf(`| 合计 | | 100 | | | 96 |\n| ${label}：雨季停工。 |`)).toBe('雨季停工。@A4');
    for (const above of [`${label}：雨季停工。`, `${label}： | 雨季停工。`])
      expect(formOf(`| ${above} |\n${TABLE}`).reasonBlock?.text).toBe('雨季停工。');
  });

  test('not where it says nothing, nor where there is a column for them', () => {
    expect(blockOf(`| ${label}：无 |`)).toBeNull();
    expect(formOf(`| ${label}： | 改进措施： |\n${TABLE}`).reasonBlock).toBeNull();
    expect(blockOf(`| 合计 | | 100 | | | 96 |\n| ${label}： |`)).toBeNull();
    for (const form of [`${REASON_COLUMN}\n| 合计 | | 100 |`, REASON_COLUMN])
      expect(formOf(`${form}\n| 存在问题：雨季停工。 |`).reasonBlock).toBeNull();
  });
});

test('a form with an empty place for them may give them elsewhere', () => {
  const empty = '| 未达标原因 | |';
  expect(blockOf(`${empty}\n| 主要问题：雨季停工。 |`)).toBe('雨季停工。@A4');
  expect(blockOf(`${empty}\n| 改进措施：赶工。 |`)).toBe('@B3');
});

test('who is to be asked is left out of them', () => {
  expect(blockOf('| 偏差说明：雨季停工。联系人：张某，13800000000。 |')).toBe('雨季停工。@A3');
});
