import { draftOf } from '../../../src/documents/draft/draft';
import { check } from '../../../src/engine/check/check';
import { openXlsx } from '../../../src/host/xlsx/open';
import { narrativeEdits } from '../../../src/sheet/narrative-edits';
import { readForm } from '../../../src/sheet/read-form';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';

const BLANK_PARTS = {
  A48: '一、资金使用绩效:\n（一）资金支出情况：\n（二）资金完成绩效目标情况：\n（三）资金分用途使用成效：\n（四）资金项目管理情况：',
  A49: '二、资金使用绩效存在的问题：',
  A50: '三、改进意见:',
};

/** What a check says of a form before and after the draft is written into its file. */
async function checkedTwice(bytes: Uint8Array) {
  const file = openXlsx(bytes);
  const [sheet] = await file.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  const look = async (host: typeof file) => {
    const grid = await host.read(sheet.id);
    const reading = readForm(grid);
    if (reading.kind !== 'form') throw new Error(reading.why);
    return { grid, report: check(reading.form) };
  };
  const { grid, report } = await look(file);
  const texts = new Map(draftOf(report).parts.map(({ id, text }) => [id, text]));
  const edits = narrativeEdits(grid, report, (id) => texts.get(id) ?? '');
  const receipt = await file.apply(sheet.id, edits);
  const after = await look(openXlsx(file.save()));
  await file.restore(receipt);
  const rulesOf = (one: typeof report) =>
    new Set(one.findings.map(({ rule, kind, message }) => `${rule} ${kind} ${message}`));
  const before = rulesOf(report);
  return {
    written: receipt.written.length,
    refused: receipt.refused,
    added: after.report.findings.filter(
      ({ rule, kind, message }) => !before.has(`${rule} ${kind} ${message}`),
    ),
    back: await look(file),
    grid,
  };
}

test('what the sample’s draft says, the check takes, but for each gap that is left', async () => {
  const bytes = await formXlsx(withCells(JIANGMEN_2023, BLANK_PARTS));
  const { written, refused, added, back, grid } = await checkedTwice(bytes);
  expect([written, refused]).toEqual([3, []]);
  expect([...new Set(added.map(({ rule }) => rule))]).toEqual(['text-leftover']);
  expect(added.map(({ cell }) => cell.row)).toEqual([47, 49]);
  expect(back.grid).toEqual(grid);
});

test.each([
  ['the national form', NATIONAL, { A23: '二、存在的问题：', A24: '三、改进措施：' }],
  ['the form of Sichuan', OTHER_LAYOUTS['sichuan'], {}],
  ['the form of Anhui', OTHER_LAYOUTS['anhui'], { A40: '存在问题：', A41: '改进措施：' }],
])('%s', async (_, form, cells) => {
  if (form === undefined) throw new Error('no such form');
  const { added, refused } = await checkedTwice(await formXlsx(withCells(form, cells)));
  expect(refused).toEqual([]);
  expect(added.filter(({ rule }) => rule !== 'text-leftover')).toEqual([]);
});
