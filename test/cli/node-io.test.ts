import { execFileSync } from 'node:child_process';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileErrorSentence } from '../../src/cli/file-error';
import { nodeIo } from '../../src/cli/node-io';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'node-io-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('tells files and folders apart', async () => {
  await writeFile(join(folder, 'a.xlsx'), '');
  await mkdir(join(folder, 'inside'));
  expect(await nodeIo.listFolder(folder)).toEqual([
    { name: 'a.xlsx', kind: 'file' },
    { name: 'inside', kind: 'folder' },
  ]);
});

test('takes a link to a workbook for the workbook', async () => {
  await writeFile(join(folder, 'real'), '');
  await symlink(join(folder, 'real'), join(folder, 'a.xlsx'));
  expect(await nodeIo.listFolder(folder)).toContainEqual({ name: 'a.xlsx', kind: 'file' });
});

test('does not walk into a link to a folder, which may lead in circles', async () => {
  await symlink(folder, join(folder, 'again'));
  expect(await nodeIo.listFolder(folder)).toEqual([{ name: 'again', kind: 'other' }]);
});

test('takes a link to a device or a pipe for no file, as reading it might never end', async () => {
  await symlink('/dev/zero', join(folder, 'a.xlsx'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  await symlink(join(folder, 'pipe'), join(folder, 'b.xlsx'));
  const listed = await nodeIo.listFolder(folder);
  expect(listed.map(({ name, kind }) => `${name} ${kind}`).toSorted()).toEqual([
    'a.xlsx other',
    'b.xlsx other',
    'pipe other',
  ]);
});

test('lists a dead link, so that reading it can say what is wrong', async () => {
  await symlink(join(folder, 'gone'), join(folder, 'a.xlsx'));
  expect(await nodeIo.listFolder(folder)).toEqual([{ name: 'a.xlsx', kind: 'file' }]);
});

test('fails on a missing file in a way that has a sentence', async () => {
  const error = await nodeIo.readFile(join(folder, 'gone.xlsx')).catch((each: unknown) => each);
  expect(fileErrorSentence(error)).toContain('找不到');
});

test('has no sentence for a fault of the program', () => {
  expect(fileErrorSentence(new TypeError('x is undefined'))).toBeNull();
});

/** Writes these bytes, one part after the other. */
async function written(path: string, ...parts: readonly number[]): Promise<string> {
  const file = await nodeIo.newFile(path);
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
  const file = await nodeIo.newFile(path);
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
  await expect(nodeIo.newFile('/proc/copies/a.xlsx')).rejects.toMatchObject({
    syscall: 'mkdir',
  });
});

test('leaves what is there and no remains where writing fails', async () => {
  await mkdir(join(folder, 'a.xlsx'));
  await expect(written(join(folder, 'a.xlsx'), 1)).rejects.toThrow('EISDIR');
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});

test('knows a folder by its real name through a link, and one that is not there yet', async () => {
  await mkdir(join(folder, 'in'));
  await symlink(join(folder, 'in'), join(folder, 'link'));
  const real = await realpath(folder);
  expect(await nodeIo.realPath(join(folder, 'link'))).toBe(join(real, 'in'));
  expect(await nodeIo.realPath(join(folder, 'link', 'out', 'a.xlsx'))).toBe(
    join(real, 'in', 'out', 'a.xlsx'),
  );
});

test('the time is that of the machine, or the one that whoever repeats a run has set', () => {
  const before = process.env['SOURCE_DATE_EPOCH'];
  try {
    process.env['SOURCE_DATE_EPOCH'] = '1700000000';
    expect(nodeIo.now().toISOString()).toBe('2023-11-14T22:13:20.000Z');
    for (const no of ['', 'gestern', '-1', '1e9']) {
      process.env['SOURCE_DATE_EPOCH'] = no;
      expect(Math.abs(nodeIo.now().getTime() - Date.now())).toBeLessThan(60_000);
    }
  } finally {
    if (before === undefined) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = before;
  }
});
