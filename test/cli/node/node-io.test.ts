import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileErrorSentence } from '../../../src/cli/file-error';
import { nodeIo } from '../../../src/cli/node/node-io';

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
