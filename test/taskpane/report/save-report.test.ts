/** @jest-environment jsdom */
import { reportPage } from '../../../src/taskpane/report/report-page';
import { reportName } from '../../../src/taskpane/report/save-report';
import { checkedSheet } from '../checked-sheet';
import { FAULTY, SOUND } from '../forms';

const first = { ...checkedSheet(SOUND), sheet: '甲/乙' };
const second = { ...checkedSheet(FAULTY), sheet: '丙' };

test.each([
  ['the workbook', false, '表 校验报告.html'],
  ['its form too where there are others', true, '表 甲乙 校验报告.html'],
])('the file is called by %s', (_, partial, name) => {
  const source = { fileName: '表.xlsx', forms: [first], partial, ignored: [] } as const;
  expect(reportName(source)).toBe(name);
});

test('several forms are one page, each with its sheet', () => {
  const page = reportPage({
    fileName: '表.xlsx',
    forms: [first, second],
    partial: false,
    ignored: [],
  });
  expect(page.match(/<h1>/g)).toHaveLength(2);
  expect(page).toContain('工作表“甲/乙”');
  expect(page).toContain('工作表“丙”');
  expect(page).toContain('<title>表.xlsx 绩效自评校验报告</title>');
});
