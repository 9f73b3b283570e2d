import { declarationFor } from '../fixtures/declarations';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

const CHANGED = declarationFor(JIANGMEN_2023, (row) =>
  row.target === '≥50' ? { ...row, target: '≥500' } : row,
);

/** A form beside its declaration and last year's form. */
export function otherDocuments(bench: () => PageBench): void {
  test('in Excel a declaration in the workbook is found, and a file is read in the pane', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023, CHANGED]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '其他材料…' }).click();
    await page.getByRole('button', { name: '与申报表对照' }).click();
    await page.getByText('对照了 30 个指标，有 1 处要看。').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '定位到 G22' }).click();

    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '与上年表对照' }).click();
    await page.getByLabel('上年表文件').setInputFiles({
      name: '另一份.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(await formXlsx(withCells(JIANGMEN_2023, { H22: 240 }))),
    });
    const summary = page.getByText(/对照了 32 个指标，有 1 处不同。$/);
    await summary.waitFor();
    // The pane is 700 px high; what was asked for is seen at once, and the keyboard is there.
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '结果');
    const seen = await summary.boundingBox();
    expect(seen?.y).toBeGreaterThan(0);
    expect(seen?.y).toBeLessThan(350);
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => excelInPage.notSimulated())).toEqual([]);
  });
}
