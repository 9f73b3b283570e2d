/** @jest-environment jsdom */
import { saveFile } from '../../src/taskpane/save-file';
import { watchDownloads } from './downloads';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('the file stays there until the browser has had time to fetch it, and no longer', async () => {
  const downloads = watchDownloads();
  saveFile('报告.html', new Blob(['<p>好</p>']));
  expect(downloads.map(({ name }) => name)).toEqual(['报告.html']);
  jest.advanceTimersByTime(10_000);
  expect(downloads[0]?.revoked).toBe(false);
  jest.advanceTimersByTime(60_000);
  expect(downloads[0]?.revoked).toBe(true);
});
