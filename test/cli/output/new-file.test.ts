import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import promises, {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newFile } from '../../../src/cli/output/new-file';

const ROOT = resolve(__dirname, '../../..');

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

test('of two that are written to one place at once, one is told that another file is there', async () => {
  const path = join(folder, 'a.xlsx');
  const files = await Promise.all([newFile(path), newFile(path)]);
  await Promise.all(files.map((file, at) => file.add(Uint8Array.of(at))));
  const told = await Promise.all(files.map((file) => file.end()));
  expect(told.toSorted()).toEqual(['other', 'written']);
  expect([...(await readFile(path))]).toEqual([told.indexOf('written')]);
  expect(await readdir(folder)).toEqual(['a.xlsx']);
});

test('two may begin in a new folder at once', async () => {
  const places = ['a', 'b', 'c'].map((name) => join(folder, 'new', 'deep', name));
  const told = await Promise.all(places.map((place) => written(place, 1)));
  expect(told).toEqual(['written', 'written', 'written']);
});

test('on a disk that gives no file two names all is the same', async () => {
  const failure = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
  const linking = jest.spyOn(promises, 'link').mockRejectedValue(failure);
  try {
    const path = join(folder, 'a.xlsx');
    expect(await written(path, 1, 2)).toBe('written');
    expect(await written(path, 1, 2)).toBe('written');
    expect(await written(path, 3)).toBe('other');
    expect([...(await readFile(path))]).toEqual([1, 2]);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
    expect(linking).toHaveBeenCalledTimes(3);
  } finally {
    linking.mockRestore();
  }
});

test('a link that leads nowhere is not written over', async () => {
  await symlink('gone', join(folder, 'a.xlsx'));
  expect(await written(join(folder, 'a.xlsx'), 1)).toBe('other');
  expect(await readlink(join(folder, 'a.xlsx'))).toBe('gone');
});

test('a device or a pipe, which has no end to read to, is another file and stays', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  await symlink('/dev/full', join(folder, 'full'));
  expect(await written(pipe, 1)).toBe('other');
  expect(await written(join(folder, 'full'), 1)).toBe('other');
  expect((await readdir(folder)).toSorted()).toEqual(['full', 'pipe']);
});

/** A program that begins a file there and then waits. */
const BEGINS = (path: string): string => `
  const { newFile } = require('./src/cli/output/new-file');
  newFile(${JSON.stringify(path)})
    .then((file) => file.add(Uint8Array.of(1)))
    .then(() => console.log('begun'));
  setInterval(() => {}, 1000);
`;

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a run that %s ends leaves no remains, and ends by it',
  async (signal) => {
    const path = join(folder, 'a.csv');
    const words = ['-r', './test/register-typescript.js', '-e', BEGINS(path)];
    const run = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
    await once(run.stdout, 'data');
    expect(await readdir(folder)).toHaveLength(1);
    run.kill(signal);
    expect(await once(run, 'exit')).toEqual([null, signal]);
    expect(await readdir(folder)).toEqual([]);
  },
);
