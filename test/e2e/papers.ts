import type { Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { axeFaults } from './axe-faults';
import type { PageBench } from './page-bench';

/** A part below the table that holds nothing but its heading. */
const BLANK = withCells(JIANGMEN_2023, { A49: '二、资金使用绩效存在的问题：' });

/** 佐证材料清单, 起草小结 and 上报核对 in a narrow pane, one after the other. */
export function papers(bench: () => PageBench): void {
  test('the papers around a form are made in Excel, without a serious fault', async () => {
    const { page, faults: uncaught } = await bench().openInExcel([BLANK]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '其他材料…' }).click();
    await open(page, '佐证材料清单');
    const names = ['3-1签到表.pdf', '3-99.pdf'];
    const files = names.map((name) => ({ name, mimeType: 'application/pdf', buffer: Buffer.of() }));
    await page.locator('input[type=file][multiple]').setInputFiles(files);
    await page.getByText('清单里 25 份材料，文件夹里 2 个文件。').waitFor();
    await page.getByText('3-99.pdf').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '返回' }).click();

    await open(page, '上报核对');
    await page.getByText('字数限制', { exact: true }).click();
    await page.getByRole('textbox', { name: '原因（字）' }).fill('30');
    await page
      .getByText(/多于 30 个/)
      .first()
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '返回' }).click();

    await open(page, '起草小结');
    await page.getByRole('region', { name: '三、改进意见' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: '存成 Word 文件' }).click();
    expect((await saved).suggestedFilename()).toMatch(/-起草小结\.docx$/);
    await page.getByRole('button', { name: '写入表下的空格…' }).click();
    await page.getByRole('dialog').getByText('要写的格').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '写入 1 格' }).click();
    await page.getByRole('button', { name: /^撤回上次写入/ }).waitFor();
    expect(uncaught).toEqual([]);
  });
}

async function open(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: act }).click();
  await page.getByRole('heading', { name: act }).waitFor();
}
