import { readFile } from 'node:fs/promises';
import type { PageBench } from './page-bench';
import { findings, OLD_FORMATS, openConverted, openSample, writePrompt } from './sample-page';

/** What the browser saves for a person. */
export function downloads(bench: () => PageBench): void {
  test('the downloaded copy holds the prompt, and is found unfinished', async () => {
    const page = await openSample(bench());
    await writePrompt(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载修改后的文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('江门市2023年项目绩效自评指标评分表（已标记）.xlsx');
    expect(await findings(await readFile(await download.path()))).toContain(
      'reason-unfinished J36',
    );
  });

  test.each(OLD_FORMATS)('the copy of %s is an .xlsx', async (name) => {
    const page = await openConverted(bench(), name);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载修改后的文件' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sample.xlsx');
  });
}
