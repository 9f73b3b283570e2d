// Covers src/cli/path-facts.ts
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectFiles } from '../../../src/cli/input/collect-files';
import { onceEach } from '../../../src/cli/input/once-each';
import type { Io } from '../../../src/cli/io';
import { nodeIo } from '../../../src/cli/node/node-io';
import { run } from '../../../src/cli/run';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { fakeIo } from '../fake-io';

let folder: string;
let form: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'once-each-'));
  form = await formXlsx(JIANGMEN_2023);
  await mkdir(join(folder, 'in/县'), { recursive: true });
  await writeFile(join(folder, 'in/甲.xlsx'), form);
  await writeFile(join(folder, 'in/县/乙.xlsx'), form);
  await symlink('甲.xlsx', join(folder, 'in/丙.xlsx'));
  await symlink('没有.xlsx', join(folder, 'in/断.xlsx'));
  await symlink('圈.xlsx', join(folder, 'in/圈.xlsx'));
  await symlink('in', join(folder, 'link'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The names that are left, and what was said. */
async function once(paths: readonly string[], io: Pick<Io, 'realPath'> = nodeIo) {
  const asked = paths.map((path) => join(folder, path));
  const { found, said } = await onceEach(await collectFiles(asked, nodeIo), io);
  const names = found.map(({ file }) => file.slice(folder.length + 1));
  return { names, said: said?.replaceAll(`${folder}/`, '') ?? null };
}

test('a file that is named by itself and with its folder is there once', async () => {
  const { names, said } = await once(['in/县', 'in/县/乙.xlsx']);
  expect(names).toEqual(['in/县/乙.xlsx']);
  expect(said).toBe('in/县/乙.xlsx 和 in/县/乙.xlsx 是同一个文件，只检查一次。');
});

test('so is one that is reached by a link, and one by way of a linked folder', async () => {
  const { names, said } = await once(['in', 'link/甲.xlsx', 'link/县']);
  expect(names.toSorted()).toEqual(['in/丙.xlsx', 'in/县/乙.xlsx', 'in/圈.xlsx', 'in/断.xlsx']);
  expect(said).toBe('in/甲.xlsx 和 in/丙.xlsx 是同一个文件，只检查一次；这样的还有 2 个。');
});

test('and one by another case, where that leads to the same file', async () => {
  const anyCase = { realPath: async (path: string) => path.toLowerCase() };
  await writeFile(join(folder, 'A.xlsx'), form);
  await writeFile(join(folder, 'a.XLSX'), form);
  expect((await once(['A.xlsx', 'a.XLSX'], anyCase)).names).toEqual(['A.xlsx']);
  // Here they are two.
  expect(await once(['A.xlsx', 'a.XLSX'])).toEqual({ names: ['A.xlsx', 'a.XLSX'], said: null });
});

test('two files of the same bytes are two', async () => {
  expect(await once(['in/甲.xlsx', 'in/县/乙.xlsx'])).toMatchObject({ said: null });
});

test('what cannot be read is told once as well', async () => {
  const { names } = await once(['gone.xlsx', 'gone.xlsx', 'in/圈.xlsx', 'in/圈.xlsx']);
  expect(names).toEqual(['gone.xlsx', 'in/圈.xlsx']);
});

test('a run counts such a file once, writes one list of it and says so', async () => {
  const io = fakeIo({ 'f/甲.xlsx': form, 'f/乙.xlsx': form });
  const code = await run(['f', './f/甲.xlsx', 'f//乙.xlsx', '--summary', '--remarks', 'out'], io);
  expect(code).toBe(0);
  expect(io.out()).toMatch(/\n2 份：/);
  expect([...io.written.keys()].toSorted()).toEqual([
    'out/乙-复核意见.xlsx',
    'out/甲-复核意见.xlsx',
  ]);
  expect(io.err()).toMatch(/是同一个文件，只检查一次；这样的还有 1 个。\n/);
});
