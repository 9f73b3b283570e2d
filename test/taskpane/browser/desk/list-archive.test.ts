import { unzipSync } from 'fflate';
import { listArchive } from '../../../../src/taskpane/browser/desk/list-archive';

const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });

test('several files are one zip that keeps their folders', async () => {
  const archive = listArchive();
  archive.add(file('县/甲-复核意见.xlsx'));
  archive.add(file('县/乙-复核意见.html'));
  const saved = archive.end('复核意见');
  expect(saved?.name).toBe('复核意见.zip');
  const files = unzipSync(new Uint8Array(await (saved?.content ?? new Blob()).arrayBuffer()));
  expect(
    Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  ).toEqual([
    ['县/甲-复核意见.xlsx', '县/甲-复核意见.xlsx'],
    ['县/乙-复核意见.html', '县/乙-复核意见.html'],
  ]);
});

test('one file is itself, without its folder', async () => {
  const archive = listArchive();
  archive.add(file('县/甲-复核意见.xlsx'));
  const saved = archive.end('复核意见');
  expect(saved?.name).toBe('甲-复核意见.xlsx');
  expect(await saved?.content.text()).toBe('县/甲-复核意见.xlsx');
});

test('of nothing nothing is saved', () => {
  expect(listArchive().end('复核意见')).toBeNull();
});
