/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { areMarksOld } from '../../../src/taskpane/session/set-marks';
import { rulesOf } from '../../host/excel/see';
import { FAULTY } from '../forms';
import { drawnSheet, openPane, type ExcelPane } from './open-pane';

const NAME = '评分表';

async function marked(): Promise<ExcelPane> {
  const pane = await openPane([drawnSheet(NAME, FAULTY)]);
  await pane.session.openPreview();
  await pane.session.write({ cells: [], marks: true });
  return pane;
}

/** Time goes by until the check after an edit is done. */
async function checkedAgain({ line, clock }: ExcelPane): Promise<void> {
  for (const pause of [300, 600, 600]) {
    await line.idle();
    clock.pass(pause);
  }
  await line.idle();
}

function areOld({ session }: ExcelPane): boolean {
  const state = session.state();
  return state.checked !== null && areMarksOld(state, state.checked);
}

test('a cell that is mended right after marks were set makes them old', async () => {
  const pane = await marked();
  expect(areOld(pane)).toBe(false);
  pane.excel.user(NAME, 'G3', 24);
  await checkedAgain(pane);
  expect(areOld(pane)).toBe(true);
});

test('so does one that is mended right after they were renewed', async () => {
  const pane = await marked();
  await pane.session.renewMarks();
  pane.excel.user(NAME, 'G3', 24);
  await checkedAgain(pane);
  expect(areOld(pane)).toBe(true);
  const before = rulesOf(pane.excel, NAME);
  await pane.session.renewMarks();
  expect(areOld(pane)).toBe(false);
  expect(rulesOf(pane.excel, NAME)).not.toEqual(before);
});
