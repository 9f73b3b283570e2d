import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import type { PageBench } from './page-bench';
import { cell } from './sample-page';

/** A workbook with several forms. */
export function severalSheets(bench: () => PageBench): void {
  test('a tab says what its sheet has found, and selects for sheet and pane alike', async () => {
    const { page } = await bench().openInBrowser();
    const wrong = { ...withCells(JIANGMEN_2023, { I17: 2.32 }), name: '乙' };
    const buffer = Buffer.from(specFile([{ ...JIANGMEN_2023, name: '甲' }, wrong]));
    const file = { name: '两张.xlsx', mimeType: 'application/octet-stream', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('共 2 张评分表，1 张有必须修改的问题，共 1 个。').waitFor();
    await page.getByRole('tab', { name: '乙 ✕ 1 个必须修改' }).click();
    await page.getByText('有 1 个必须修改的问题').first().waitFor();
    expect(await cell(page, 'I17').textContent()).toBe('2.32');
    expect(await page.getByRole('combobox', { name: '工作表' }).inputValue()).toBe('乙');
  });
}
