/** @jest-environment jsdom */
import { reportWords } from '../../../src/taskpane/report/report-words';
import { addIgnored } from '../../../src/taskpane/session/ignored';
import { checkedSheet } from '../checked-sheet';
import { FAULTY } from '../forms';

const checked = checkedSheet(FAULTY);
const [mismatch] = checked.report.findings;
if (mismatch === undefined) throw new Error('no finding');

test('what a person has put aside stands at the end with the reason, and nowhere else', () => {
  const ignored = addIgnored([], checked, mismatch, '已同财政局核对');
  const text = reportWords({ fileName: '表.xlsx', forms: [checked], partial: false, ignored });
  expect(text.split(mismatch.message)).toHaveLength(2);
  expect(text).toMatch(
    /已忽略 1 个\n.*已同财政局核对）\n\n绩效自评助手　\d{4}年\d{1,2}月\d{1,2}日校验$/,
  );
});

test('where nothing is put aside, nothing is said of it', () => {
  const text = reportWords({ fileName: '表.xlsx', forms: [checked], partial: false, ignored: [] });
  expect(text).toContain(mismatch.message);
  expect(text).not.toContain('忽略');
});
