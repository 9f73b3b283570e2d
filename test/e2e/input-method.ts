import type { PageBench } from './page-bench';
import { cell, openSample } from './sample-page';

/** Chinese as it is typed: letters into an input method first. */
export function inputMethod(bench: () => PageBench): void {
  test('typing over a selected cell composes from the first letter on', async () => {
    const page = await openSample(bench());
    await cell(page, 'J20').click();
    const method = await page.context().newCDPSession(page);
    for (const text of ['t', 'ti', 'ting'])
      await method.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    const editor = page.getByRole('textbox', { name: '修改 J20' });
    expect(await editor.inputValue()).toBe('ting');
    await method.send('Input.insertText', { text: '停工' });
    expect(await editor.inputValue()).toBe('停工');
    await page.keyboard.press('Enter');
    await editor.waitFor({ state: 'detached' });
    expect(await cell(page, 'J20').textContent()).toBe('停工');
    await page.keyboard.press('Control+z');
    await page.getByText('已撤销：修改 J20。').waitFor();
    expect(await cell(page, 'J20').textContent()).not.toBe('停工');
  });
}
