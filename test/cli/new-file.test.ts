import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newFile } from '../../src/cli/new-file';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-file-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Writes these bytes, one part after the other. */
async function written(path: string, ...parts: readonly number[]): Promise<string> {
  const file = await newFile(path);
  for (const part of parts) await file.add(Uint8Array.of(part));
  return file.end();
}

test('writes into a folder that is made for it, and leaves nothing else there', async () => {
  const path = join(folder, 'new', 'deep', 'a.xlsx');
  expect(await written(path, 1, 2)).toBe('written');
  expect([...(await readFile(path))]).toEqual([1, 2]);
  expect(await readdir(join(folder, 'new', 'deep'))).toEqual(['a.xlsx']);
});

test('a file is at its path only once it is whole', async () => {
  const path = join(folder, 'a.csv');
  const file = await newFile(path);
  await file.add(Uint8Array.of(1));
  expect(await readdir(folder)).not.toContain('a.csv');
  await file.end();
  expect(await readdir(folder)).toEqual(['a.csv']);
});

test('never touches another file that is there; the same one is as good as written', async () => {
  const path = join(folder, 'a.xlsx');
  await written(path, 1, 2);
  const { ino } = await stat(path);
  expect(await written(path, 1, 2)).toBe('written');
  for (const others of [[1], [1, 3], [1, 2, 3], []])
    expect(await written(path, ...others)).toBe('other');
  expect([...(await readFile(path))]).toEqual([1, 2]);
  expect((await stat(path)).ino).toBe(ino);
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});

test('writes into a new folder whose path leads through itself', async () => {
  await written(`${folder}/new/../new/a.xlsx`, 1);
  expect([...(await readFile(join(folder, 'new', 'a.xlsx')))]).toEqual([1]);
});

test('says that a folder cannot be made where the system has no room for one', async () => {
  await expect(newFile('/proc/copies/a.xlsx')).rejects.toMatchObject({
    syscall: 'mkdir',
  });
});

test('leaves what is there and no remains where writing fails', async () => {
  await mkdir(join(folder, 'a.xlsx'));
  await expect(written(join(folder, 'a.xlsx'), 1)).rejects.toThrow('EISDIR');
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});
