import { HostError, openXlsx, type HostErrorCode, type SheetInfo } from '../../../src/host/xlsx';
import { readForm } from '../../../src/sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';

test('what the reader of files exports leads from bytes to a form', async () => {
  const workbook = openXlsx(await formXlsx(JIANGMEN_2023));
  const sheets: readonly SheetInfo[] = await workbook.sheets();
  const kinds = await Promise.all(
    sheets.map(async ({ id }) => readForm(await workbook.read(id)).kind),
  );
  expect(kinds).toContain('form');
});

test('what is no workbook is told by an error that can be recognised', () => {
  let code: HostErrorCode | null = null;
  try {
    openXlsx(new TextEncoder().encode('plain text'));
  } catch (error) {
    if (error instanceof HostError) code = error.code;
  }
  expect(code).toBe('unreadable');
});
