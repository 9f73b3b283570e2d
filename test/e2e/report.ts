import { readFile } from 'node:fs/promises';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import type { PageBench } from './page-bench';

const LONG_NAME = '企业技术改造项目竣工验收并完成设备安装调试投产的数量'.repeat(12);
/** A4 between margins of 1 cm, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };
/** Ten characters of the report's text. */
const READABLE = 140;

/** 导出报告, as the browser saves it. */
export function report(bench: () => PageBench): void {
  test('keeps its columns readable on paper, however long a name is', async () => {
    // A score too low is a finding that names the indicator.
    const form = withCells(JIANGMEN_2023, { E17: LONG_NAME, I17: 2 });
    const { page } = await bench().openInExcel([form]);
    await page.getByRole('button', { name: '开始校验' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出报告' }).click(),
    ]);
    await page.goto('about:blank');
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.setContent(await readFile(await download.path(), 'utf8'));
    const columns = await page.getByRole('columnheader', { name: /问题|怎么改|指标|计算/ }).all();
    const boxes = await Promise.all(columns.map((column) => column.boundingBox()));
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) expect(box?.width).toBeGreaterThan(READABLE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PAPER.width);
  });

  test('can be looked at and printed in the pane, which the policy of the page allows', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '导出报告' }).click();
    await page.getByRole('button', { name: '查看、打印' }).click();
    const shown = page.frameLocator('iframe[title=校验报告]');
    await shown.getByRole('heading', { name: '绩效自评校验报告' }).waitFor();
    // The report's own style: without it the columns would run into one another.
    const cell = shown.getByRole('cell').first();
    expect(await cell.evaluate((box) => getComputedStyle(box).borderTopStyle)).toBe('solid');
    const printed = page.evaluate(
      () =>
        new Promise((resolve) => {
          const frame = document.querySelector('iframe');
          frame?.contentWindow?.addEventListener('beforeprint', () => resolve('printed'));
        }),
    );
    await page.getByRole('button', { name: '打印' }).last().click();
    expect(await printed).toBe('printed');
  });

  test('can be copied as text', async () => {
    const { page } = await bench().openInExcel([JIANGMEN_2023]);
    await page.getByRole('button', { name: '开始校验' }).click();
    await page.getByRole('button', { name: '导出报告' }).click();
    await page.getByRole('button', { name: '复制文字' }).click();
    // Whether a browser without a person lets a page copy, differs; the text must be at hand either way.
    const box = page.getByRole('textbox', { name: /Ctrl \+ C/ });
    const copied = page.getByText('已复制报告的文字', { exact: false });
    await box.or(copied).first().waitFor();
    if (await box.isVisible()) expect(await box.evaluate(isSelected)).toBe(true);
  });
}

function isSelected(box: Element): boolean {
  return (
    box instanceof HTMLTextAreaElement &&
    box.value !== '' &&
    box.selectionStart === 0 &&
    box.selectionEnd === box.value.length
  );
}
