import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { specFile } from '../host/xlsx/spec-file';
import type { PageBench } from './page-bench';
import {
  cell,
  OLD_FORMATS,
  openConverted,
  openSample,
  SAMPLE,
  type,
  writePrompt,
} from './sample-page';

/** More than the page waits before it fetches what may be asked for later. */
const PREFETCHED = 1500;

/** The page on a file, without Excel. */
export function browserMode(bench: () => PageBench): void {
  test('shows the checked sample: 96.66, two indicators failing', async () => {
    const page = await openSample(bench());
    expect(await page.getByText('96.66（优）').count()).toBe(2);
    expect(await page.getByText(/^其中 \S+ 分照自评计入$/).count()).toBe(1);
    expect(await page.getByText('未达标 2 个').count()).toBe(1);
    expect(await cell(page, 'E15').textContent()).toBe('资金支出率');
  });

  test.each(OLD_FORMATS)('%s is checked by way of an .xlsx', async (name) => {
    await openConverted(bench(), name);
  });

  test('a finding selects its cell in the sheet, and the focus stays in the list', async () => {
    const page = await openSample(bench());
    await page.getByRole('button', { name: /H27 等 5 个/ }).click();
    const finding = page.getByRole('button', { name: /H45/ });
    await finding.click();
    await expectSelected(page, 'H45');
    expect(await isInView(cell(page, 'H45'))).toBe(true);
    expect(await finding.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('an edited weight is checked again by itself', async () => {
    const page = await openSample(bench());
    await type(page, 'F17', '2.32');
    await page.getByRole('button', { name: /必须修改.*F17.*33\.4/ }).waitFor();
    expect(await cell(page, 'F17').textContent()).toBe('2.32');
  });

  test('a prompt is previewed, written, marked and taken back', async () => {
    const page = await openSample(bench());
    await writePrompt(page);
    expect(await cell(page, 'J36').textContent()).toMatch(/^【待填写】/);
    expect(await cell(page, 'E36').textContent()).toMatch(/（未达标）$/);
    await page.getByRole('button', { name: /^撤回上次写入/ }).click();
    await page.getByRole('list', { name: '标记的含义' }).waitFor({ state: 'detached' });
    expect(await cell(page, 'J36').textContent()).toBe('');
    expect(await cell(page, 'E36').textContent()).toBe('高技术产业增加值增速');
  });

  test('changes that were not downloaded are asked about before another file is opened', async () => {
    const page = await openSample(bench());
    await type(page, 'F17', '2.32');
    await page.getByRole('button', { name: '打开其他文件' }).click();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await cell(page, 'F17').textContent()).toBe('2.32');
    await page.getByRole('button', { name: '打开其他文件' }).click();
    await page.getByRole('button', { name: '放弃改动' }).click();
    await page.getByRole('button', { name: '打开示例' }).waitFor();
  });

  test('the back button asks about changes, each time, and then leads to the start page', async () => {
    const page = await openSample(bench());
    await type(page, 'F17', '2.32');
    await page.goBack();
    await page.getByRole('button', { name: '取消' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(await cell(page, 'F17').textContent()).toBe('2.32');
    await page.goBack();
    await page.getByRole('button', { name: '放弃改动' }).click();
    await page.getByRole('button', { name: '打开示例' }).waitFor();
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('button', { name: '重新校验' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '打开示例' }).waitFor();
  });

  test('what was typed and not downloaded survives a reload that was confirmed', async () => {
    const page = await openSample(bench());
    await type(page, 'F17', '2.32');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByText('上次有 1 处修改没有下载，恢复？').waitFor();
    await page.getByRole('button', { name: '恢复', exact: true }).click();
    await page.getByRole('button', { name: /必须修改.*F17.*33\.4/ }).waitFor();
    expect(await cell(page, 'F17').textContent()).toBe('2.32');
  });

  test('an open editor asks before the page is reloaded', async () => {
    const page = await openSample(bench());
    await cell(page, 'F17').dblclick();
    await page.keyboard.type('9');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
  });

  test('dialogs are there though the server is gone after the first check', async () => {
    const page = await openSample(bench());
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(PREFETCHED);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '设置' }).click();
    await page.getByRole('dialog').waitFor();
  });

  test('edits and writes are undone and redone by the keys of Excel', async () => {
    const page = await openSample(bench());
    await writePrompt(page);
    await cell(page, 'A15').click();
    await page.keyboard.press('Control+z');
    await page.getByRole('list', { name: '标记的含义' }).waitFor({ state: 'detached' });
    expect(await cell(page, 'J36').textContent()).toBe('');
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销：清空 J36。').waitFor();
    expect(await cell(page, 'J36').textContent()).not.toBe('');
    await page.keyboard.press('Control+y');
    await page.keyboard.press('Control+y');
    await page.getByRole('list', { name: '标记的含义' }).waitFor();
    await page.getByRole('button', { name: /^撤销：写入/ }).click();
    await page.getByRole('list', { name: '标记的含义' }).waitFor({ state: 'detached' });
  });

  test('cells are copied, cut, pasted and emptied, a block from a spreadsheet included', async () => {
    const page = await openSample(bench());
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'F17').click();
    await page.keyboard.press('Control+c');
    await cell(page, 'F18').click();
    await page.keyboard.press('Control+v');
    expect(await cell(page, 'F18').textContent()).toBe(await cell(page, 'F17').textContent());
    await page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t"两\n行"\n'));
    await page.keyboard.press('Control+v');
    expect(await cell(page, 'G19').textContent()).toBe('两\n行');
    await page.keyboard.press('Control+x');
    expect(await cell(page, 'F18').textContent()).toBe('');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1');
    await cell(page, 'F19').click();
    await page.keyboard.press('Delete');
    expect(await cell(page, 'F19').textContent()).toBe('');
  });

  test('a block that would lie over a formula is refused, and changes nothing', async () => {
    const { page } = await bench().openInBrowser();
    const total = { formula: 'SUM(I17:I18)', result: 4.44 };
    const form = withCells(JIANGMEN_2023, { I19: total });
    const file = { name: '评分表.xlsx', mimeType: '', buffer: Buffer.from(specFile([form])) };
    await page.locator('input[type=file]').setInputFiles(file);
    await cell(page, 'I18').click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText('1\t2\n3\t4\n'));
    const before = await cell(page, 'I18').textContent();
    await page.keyboard.press('Control+v');
    await page.getByText(/没有粘贴：.*I19/).waitFor();
    expect(await cell(page, 'I18').textContent()).toBe(before);
    expect(await page.getByRole('button', { name: /^撤销：/ }).count()).toBe(0);
  });

  test('the editor grows with its text, and arrows work as in Excel', async () => {
    const page = await openSample(bench());
    await cell(page, 'J22').dblclick();
    const editor = page.getByRole('textbox', { name: '修改 J22' });
    await editor.fill('因台风停工，已复工。'.repeat(30));
    const seen = await editor.evaluate(
      ({ clientHeight, scrollHeight }) => scrollHeight - clientHeight <= 1,
    );
    expect(seen).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await editor.count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await expectSelected(page, 'I22');
    await page.keyboard.type('2');
    await page.keyboard.press('ArrowUp');
    await expectSelected(page, 'I21');
    expect(await cell(page, 'I22').textContent()).toMatch(/^2/);
  });

  test('the keyboard alone edits a cell', async () => {
    const page = await openSample(bench());
    await page.getByRole('button', { name: /H27 等/ }).click();
    await page.getByRole('button', { name: /H27“/ }).click();
    await cell(page, 'H27').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('多');
    await page.keyboard.press('Escape');
    expect(await cell(page, 'G27').textContent()).not.toContain('多');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('120');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /H27 等/ }).waitFor({ state: 'detached' });
    await expectSelected(page, 'H28');
  });

  test('a chosen file is opened', async () => {
    const { page } = await bench().openInBrowser();
    await page.locator('input[type=file]').setInputFiles(path.resolve('assets/samples', SAMPLE));
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
  });

  test('a dropped file is opened', async () => {
    const { page } = await bench().openInBrowser();
    await page.getByRole('button', { name: '打开示例' }).waitFor();
    const bytes = await readFile(path.resolve('assets/samples', SAMPLE));
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], '自评表.xlsx'));
      return transfer;
    }, Array.from(bytes));
    await page.dispatchEvent('.browser-place', 'drop', { dataTransfer: data });
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
  });

  test('a file that is no workbook is refused with what to do', async () => {
    const { page } = await bench().openInBrowser();
    const csv = { name: '自评表.xlsx', mimeType: 'text/csv', buffer: Buffer.from('指标,得分\n') };
    await page.locator('input[type=file]').setInputFiles(csv);
    expect(await page.getByRole('alert').textContent()).toMatch(/\.xlsx/);
  });

  test('asks no other server for anything, and office.js of none', async () => {
    const { page, foreign, faults } = await bench().openInBrowser();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: '打开示例' }).click();
    await page.getByRole('heading', { name: /没有发现必须修改的问题/ }).waitFor();
    expect(asked.filter((url) => url.includes('office.js'))).toEqual([]);
    expect(foreign).toEqual([]);
    expect(faults).toEqual([]);
  });
}

async function expectSelected(page: Page, address: string): Promise<void> {
  const selected = page.getByRole('gridcell', { selected: true });
  await selected.and(cell(page, address)).waitFor();
}

/** Whether all of a cell can be seen, under no header. */
function isInView(located: Locator): Promise<boolean> {
  return located.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    return corners.every(([x, y]) => document.elementFromPoint(x, y) === element);
  });
}
