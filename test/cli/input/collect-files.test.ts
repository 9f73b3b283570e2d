import { collectFiles } from '../../../src/cli/input/collect-files';
import { fakeIo } from '../fake-io';

const FILE = new Uint8Array();
const realPath = async (path: string): Promise<string> => path;

async function filesOf(paths: readonly string[], names: readonly string[]): Promise<string[]> {
  const io = fakeIo(Object.fromEntries(names.map((name) => [name, FILE])));
  return (await collectFiles(paths, io)).map(({ file }) => file);
}

test('walks a folder and the folders in it in the order of names', async () => {
  const names = ['f/b.xlsx', 'f/c/a.xlsx', 'f/a.xlsx', 'f/d.xlsx'];
  expect(await filesOf(['f'], names)).toEqual(['f/a.xlsx', 'f/b.xlsx', 'f/c/a.xlsx', 'f/d.xlsx']);
});

test('names are in the order in which a person counts', async () => {
  const names = [
    'f/县2/表二.xlsx',
    'f/县2/表十.xlsx',
    'f/县10/表1.xlsx',
    'f/表9.xlsx',
    'f/表10.xlsx',
  ];
  const found = await filesOf(['f'], names);
  expect(found.filter((name) => name.includes('县'))).toEqual(names.slice(0, 3));
  expect(found.filter((name) => !name.includes('县'))).toEqual(names.slice(3));
});

test('takes the formats that are read, in any case, and nothing else from a folder', async () => {
  const taken = ['f/1.XLSX', 'f/2.xlsm', 'f/3.xls', 'f/4.ET', 'f/5.ods'];
  expect(await filesOf(['f'], [...taken, 'f/6.xlsx.bak', 'f/7.docx', 'f/8.odt'])).toEqual(taken);
});

test.each(['a.xlsb', 'a.XLSB'])('names %s in a folder as not checked', async (name) => {
  const io = fakeIo({ [`f/${name}`]: FILE, 'f/b.xlsx': FILE });
  expect(await collectFiles(['f'], io)).toEqual([
    { kind: 'refused', file: `f/${name}`, why: expect.stringContaining('另存为 .xlsx') },
    { kind: 'file', file: 'f/b.xlsx', root: 'f', inside: 'b.xlsx' },
  ]);
});

test('names what is no file in a folder, and does not open it', async () => {
  const listed = ['a.xlsx', 'b.txt', '.c.xlsx'].map((name) => ({ name, kind: 'other' as const }));
  const io = { kindOf: async () => 'folder' as const, listFolder: async () => listed, realPath };
  expect(await collectFiles(['f'], io)).toEqual([
    { kind: 'refused', file: 'f/a.xlsx', why: expect.stringContaining('不是普通的文件') },
  ]);
});

test('finds more files in a folder than a call takes arguments', async () => {
  const listed = Array.from({ length: 150_000 }, (_, at) => ({
    name: `${at}.xlsx`,
    kind: 'file' as const,
  }));
  const inner = [{ name: 'in', kind: 'folder' as const }];
  const io = {
    kindOf: async () => 'folder' as const,
    listFolder: async (path: string) => (path === 'f' ? inner : listed),
    realPath,
  };
  expect(await collectFiles(['f'], io)).toHaveLength(150_000);
});

test('skips the lock files that Excel leaves beside open workbooks', async () => {
  expect(await filesOf(['f'], ['f/~$a.xlsx', 'f/a.xlsx'])).toEqual(['f/a.xlsx']);
});

test.each(['._a.xlsx', '.~a.xlsx', '.a.xlsx'])('skips the hidden file %s', async (name) => {
  expect(await filesOf(['f'], [`f/${name}`, 'f/a.xlsx'])).toEqual(['f/a.xlsx']);
});

test('takes a named file whatever it is called', async () => {
  expect(await filesOf(['a.xls'], ['a.xls'])).toEqual(['a.xls']);
});

test('keeps paths in the order and spelling of the user', async () => {
  const found = await filesOf(['./z.xlsx', 'a.xlsx'], ['./z.xlsx', 'a.xlsx']);
  expect(found).toEqual(['./z.xlsx', 'a.xlsx']);
});

test('does not double the slash of a folder written with one', async () => {
  const io = {
    kindOf: async () => 'folder' as const,
    listFolder: async () => [{ name: 'a.xlsx', kind: 'file' as const }],
    realPath,
  };
  expect(await collectFiles(['f/'], io)).toEqual([
    { kind: 'file', file: 'f/a.xlsx', root: 'f/', inside: 'a.xlsx' },
  ]);
});

test('refuses a folder without workbooks', async () => {
  expect(await collectFiles(['f'], fakeIo({ 'f/note.txt': FILE }))).toEqual([
    { kind: 'refused', file: 'f', why: expect.stringContaining('没有 .xlsx、.xls、') },
  ]);
});

test('refuses a path that leads nowhere and still finds the others', async () => {
  expect(await collectFiles(['gone.xlsx', 'a.xlsx'], fakeIo({ 'a.xlsx': FILE }))).toEqual([
    { kind: 'refused', file: 'gone.xlsx', why: expect.stringContaining('找不到') },
    { kind: 'file', file: 'a.xlsx', root: '.', inside: 'a.xlsx' },
  ]);
});

test('names a folder inside that may not be read and still finds the others', async () => {
  const io = fakeIo({ 'f/a.xlsx': FILE, 'f/closed/': 'EACCES' });
  expect(await collectFiles(['f'], io)).toEqual([
    { kind: 'file', file: 'f/a.xlsx', root: 'f', inside: 'a.xlsx' },
    { kind: 'refused', file: 'f/closed', why: expect.stringContaining('没有读取权限') },
  ]);
});

test('refuses what is neither file nor folder', async () => {
  const io = { kindOf: async () => 'other' as const, listFolder: async () => [], realPath };
  expect(await collectFiles(['pipe'], io)).toEqual([
    { kind: 'refused', file: 'pipe', why: expect.stringContaining('也不是文件夹') },
  ]);
});

test('tells of each file where in the folder that was asked for it is', async () => {
  const io = fakeIo({ 'f/c/d/a.xlsx': FILE, 'g/b.xlsx': FILE });
  expect(await collectFiles(['f', 'g/b.xlsx'], io)).toEqual([
    { kind: 'file', file: 'f/c/d/a.xlsx', root: 'f', inside: 'c/d/a.xlsx' },
    { kind: 'file', file: 'g/b.xlsx', root: 'g/', inside: 'b.xlsx' },
  ]);
});

test('leaves lists of remarks in a folder alone, and takes one that is named', async () => {
  const names = ['f/甲-复核意见.xlsx', 'f/甲.xlsx', 'f/复核意见.xlsx'];
  expect(await filesOf(['f'], names)).toEqual(['f/复核意见.xlsx', 'f/甲.xlsx']);
  expect(await filesOf(['f/甲-复核意见.xlsx'], names)).toEqual(['f/甲-复核意见.xlsx']);
});

test('passes over the folder of its own copies, wherever it is, and says so', async () => {
  const io = fakeIo({ 'f/a.xlsx': FILE, 'f/县/副本/a.xlsx': FILE, 'f/县/b.xlsx': FILE });
  expect(await collectFiles(['f'], io, { copies: './f/县/../县/副本/' })).toEqual([
    { kind: 'left-out', file: 'f/县/副本', why: expect.stringContaining('--write') },
    expect.objectContaining({ file: 'f/县/b.xlsx' }),
    expect.objectContaining({ file: 'f/a.xlsx' }),
  ]);
});

test('copies are checked where somebody asks for them, and others beside them are', async () => {
  const io = fakeIo({ 'f/副本/a.xlsx': FILE, 'f/副本2/a.xlsx': FILE });
  const filesIn = async (path: string) =>
    (await collectFiles([path], io, { copies: 'f/副本' })).map(
      ({ kind, file }) => `${kind} ${file}`,
    );
  expect(await filesIn('f/副本')).toEqual(['file f/副本/a.xlsx']);
  expect(await filesIn('f/副本/a.xlsx')).toEqual(['file f/副本/a.xlsx']);
  expect(await filesIn('f')).toEqual(['left-out f/副本', 'file f/副本2/a.xlsx']);
});

test('a folder with nothing but copies has nothing to check', async () => {
  const io = fakeIo({ 'f/副本/a.xlsx': FILE });
  expect(await collectFiles(['f'], io, { copies: 'f/副本' })).toEqual([
    expect.objectContaining({ kind: 'left-out' }),
    { kind: 'refused', file: 'f', why: expect.stringContaining('没有 .xlsx') },
  ]);
});
