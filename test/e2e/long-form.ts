import { largeForm } from '../bench/large-form';
import type { SheetSpec } from '../host/workbook-spec';
import { specFile } from '../host/xlsx/spec-file';
import type { PageBench } from './page-bench';
import { cell } from './sample-page';

const ROWS = 2400;
const FIRST = 4;
const LAST = FIRST + ROWS - 1;
/** The cells of the first level, each over many screens. */
const MERGES = [0, 800, 1600].map((from) => `A${FIRST + from}:A${FIRST + from + 799}`);
/** A sound row, and in the last one full marks for a missed target. */
const SOUND = ['≥10件', '10件', 1] as const;
const MISSED = ['≥10件', '8件', 1] as const;

/** A form much longer than what is drawn of it at once. */
export function longForm(bench: () => PageBench): void {
  test('a finding far below what is drawn is gone to, and opened from its cell', async () => {
    const { page } = await bench().openInBrowser();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const buffer = Buffer.from(specFile([form()]));
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '表.xlsx', mimeType, buffer });
    const finding = page.getByRole('button', { name: new RegExp(`^必须修改.*G${LAST}`) });
    await finding.waitFor();
    const score = cell(page, `G${LAST}`);
    expect(await score.count()).toBe(0);

    await finding.click();
    await page.getByRole('gridcell', { selected: true }).and(score).waitFor();
    const isSeen = (address: string) =>
      page.waitForFunction((at) => {
        const shown = document.querySelector(`[data-address=${at}]`);
        const { left, right, top, bottom } = shown?.getBoundingClientRect() ?? new DOMRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return shown !== null && there !== null && (shown.contains(there) || there.contains(shown));
      }, address);
    await isSeen(`G${LAST}`);
    await page.getByText(`第${ROWS}项工作完成情况`).first().waitFor();

    // The finding is closed, the sheet is back at its top, and leads down again by its own keys.
    await finding.click();
    await cell(page, `F${LAST}`).click();
    await page.keyboard.press('Control+Home');
    await isSeen('A1');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await isSeen(`G${LAST}`);
    await score.click();
    await page.getByRole('button', { name: new RegExp(`G${LAST}`), expanded: true }).waitFor();

    await page.keyboard.type('0.8');
    await page.keyboard.press('Enter');
    await finding.waitFor({ state: 'detached' });
    expect(await score.textContent()).toMatch(/^0\.8/);
  });
}

function form(): SheetSpec {
  const { rows, name } = largeForm(ROWS);
  const own = rows.map((row, at) => {
    if (at < FIRST - 1 || at >= LAST) return row;
    const [expected, actual, score] = at === LAST - 1 ? MISSED : SOUND;
    return [...row.slice(0, 3), expected, actual, 1, score, null];
  });
  return { name, rows: own, merges: MERGES };
}
