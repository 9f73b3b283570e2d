/** @jest-environment jsdom */
import { chosenFiles, droppedFiles } from '../../../../src/taskpane/browser/file/found-files';

/** What a browser tells of a file or folder that is dropped. */
function entry(fullPath: string, inside: readonly FileSystemEntry[] | null): FileSystemEntry {
  const name = fullPath.split('/').at(-1) ?? '';
  const rest = [inside ?? [], []];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has none
  return {
    name,
    fullPath,
    isFile: inside === null,
    isDirectory: inside !== null,
    file: (told: (file: File) => void) => told(new File([], name)),
    createReader: () => ({
      readEntries: (told: (some: unknown) => void) => told(rest.shift()),
    }),
  } as unknown as FileSystemEntry;
}

async function pathsIn(...entries: readonly FileSystemEntry[]): Promise<readonly string[]> {
  const items = entries.map((one) => ({ webkitGetAsEntry: () => one }));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- jsdom has none
  const found = await droppedFiles({ items, files: [] } as unknown as DataTransfer);
  return found.files.map(({ path }) => path);
}

test('folders that are called alike keep all their files, each with a path of its own', async () => {
  const folder = entry('/县', [entry('/县/甲.xlsx', null), entry('/县/乙.xlsx', null)]);
  const other = entry('/县', [entry('/县/甲.xlsx', null), entry('/县/丙.xlsx', null)]);
  expect(await pathsIn(folder, other)).toEqual([
    '县/丙.xlsx',
    '县/甲.xlsx',
    '县/甲（2）.xlsx',
    '县/乙.xlsx',
  ]);
});

test('a number that another file has already is passed over', () => {
  const named = ['甲.xlsx', '甲（2）.xlsx', '甲.xlsx', '甲.xlsx'].map((name) => new File([], name));
  expect(
    chosenFiles(named)
      .files.map(({ path }) => path)
      .toSorted(),
  ).toEqual(['甲.xlsx', '甲（2）.xlsx', '甲（3）.xlsx', '甲（4）.xlsx']);
});

test('files are in the order in which a person counts, folder by folder', () => {
  const named = ['表10.xlsx', '表二.xlsx', '表1.xlsx'].map((name) => new File([], name));
  expect(chosenFiles(named).files.map(({ path }) => path)).toEqual([
    '表1.xlsx',
    '表二.xlsx',
    '表10.xlsx',
  ]);
});

test('files of other folders keep their names', async () => {
  const folder = entry('/县', [entry('/县/甲.xlsx', null)]);
  const other = entry('/市', [entry('/市/甲.xlsx', null), entry('/市/说明.docx', null)]);
  expect(await pathsIn(folder, other)).toEqual(['市/甲.xlsx', '县/甲.xlsx']);
});
