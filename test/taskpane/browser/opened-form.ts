import { convertToXlsx } from '../../../src/host/other/convert';
import { openWorkbook, type OpenedWorkbook } from '../../../src/taskpane/browser/opened-workbook';
import type { UserStore } from '../../../src/taskpane/session/deps';
import { withCells } from '../../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { specFile } from '../../host/xlsx/spec-file';
import { handClock } from '../hand-clock';
import { memoryStore } from '../memory-store';

/** The form of Jiangmen without its one reason, in which J36 takes a prompt. */
export const UNEXPLAINED = specFile([withCells(JIANGMEN_2023, { J36: null })]);

/** A file opened in the page, shown and checked. */
export async function openedForm(
  bytes = UNEXPLAINED,
  store: UserStore = memoryStore(),
): Promise<OpenedWorkbook> {
  const effects = { store, after: handClock().after, convert };
  const workbook = await openWorkbook({ name: '表.xlsx', bytes }, effects);
  await workbook.session.start();
  await workbook.session.check();
  await workbook.display.show(workbook.sheets[0]?.name ?? '');
  return workbook;
}

async function convert(file: Uint8Array): Promise<Uint8Array> {
  return convertToXlsx(file);
}
