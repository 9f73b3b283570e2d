// Covers src/cli/output/marked-copy.ts
// Covers src/cli/output/out-folder.ts
// Covers src/cli/output/outputs.ts
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../../../src/cli/run';
import { openXlsx } from '../../../src/host/xlsx/open';
import { cellAt } from '../../fixtures/address';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { specFile } from '../../host/xlsx/spec-file';
import { fakeIo } from '../fake-io';

let form: Uint8Array;

beforeAll(async () => {
  form = await formXlsx(withCells(JIANGMEN_2023, { J36: null }));
});

async function reasonIn(bytes: Uint8Array | undefined): Promise<string | undefined> {
  if (bytes === undefined) return undefined;
  const { rows } = await openXlsx(bytes).read('指标评分表');
  return rows.find(({ row }) => row === 35)?.cells.find(({ column }) => column === 9)?.value;
}

test('writes a copy with the prompt under the name of the input, and says so', async () => {
  const io = fakeIo({ 'in/a.xlsx': form });
  expect(await run(['check', 'in/a.xlsx', '--write', 'out'], io)).toBe(1);
  expect([...io.written.keys()]).toEqual(['out/a.xlsx']);
  expect(await reasonIn(io.written.get('out/a.xlsx'))).toMatch(/^【待填写】/);
  expect(io.err()).toContain('已写出 out/a.xlsx，写入提纲 1 处');
});

test('checking the copy finds the unfinished prompt', async () => {
  const first = fakeIo({ 'in/a.xlsx': form });
  await run(['check', 'in/a.xlsx', '--write', 'out'], first);
  const io = fakeIo({ 'out/a.xlsx': first.written.get('out/a.xlsx') ?? '' });
  await run(['check', 'out/a.xlsx'], io);
  expect(io.out()).toMatch(/J36 .*\[reason-unfinished\]/);
});

test('a copy of a copy keeps what a person typed into the prompt', async () => {
  const first = fakeIo({ 'in/a.xlsx': form });
  await run(['check', 'in/a.xlsx', '--write', 'out'], first);
  const copy = openXlsx(first.written.get('out/a.xlsx') ?? new Uint8Array());
  const prompt = await reasonIn(copy.save());
  const typed = prompt?.replace('偏差原因', '因台风停工，已复工。偏差原因') ?? '';
  await copy.edit('指标评分表', [{ cell: cellAt('J36'), content: { kind: 'text', value: typed } }]);
  const io = fakeIo({ 'out/a.xlsx': copy.save() });
  await run(['check', 'out/a.xlsx', '--write', 'again'], io);
  expect(await reasonIn(io.written.get('again/a.xlsx'))).toBe(typed);
  expect(io.err()).toContain('写入提纲 0 处');
});

test.each([
  ['in', 'in/a.xlsx'],
  ['in/', './in/a.xlsx'],
  ['in/../in', 'in/a.xlsx'],
  ['.', 'a.xlsx'],
])('refuses to write to %s beside %s', async (folder, file) => {
  const io = fakeIo({ [file]: form });
  expect(await run(['check', file, '--write', folder], io)).toBe(2);
  expect(io.written.size).toBe(0);
  expect(io.err()).toContain('不能写到原文件所在的文件夹');
  expect(io.out()).toContain('reason-missing');
});

test('refuses to write over a copy that somebody has filled in', async () => {
  const filled = Uint8Array.of(1, 2, 3);
  const io = fakeIo({ 'in/a.xlsx': form, 'out/a.xlsx': filled });
  expect(await run(['check', 'in/a.xlsx', '--write', 'out'], io)).toBe(2);
  expect(io.written.size).toBe(0);
  expect(io.err()).toMatch(
    /out\/a\.xlsx 已经有了.*没有覆盖；请先把那一份移走或改名，或者用 --write 另写一个文件夹。/,
  );
});

test('writes the very same copy again without a word against it', async () => {
  const first = fakeIo({ 'in/a.xlsx': form });
  await run(['check', 'in/a.xlsx', '--write', 'out'], first);
  const copy = first.written.get('out/a.xlsx') ?? '';
  const io = fakeIo({ 'in/a.xlsx': form, 'out/a.xlsx': copy });
  expect(await run(['check', 'in/a.xlsx', '--write', 'out'], io)).toBe(1);
  expect(io.err()).toContain('已写出 out/a.xlsx');
});

test('refuses to write over another input', async () => {
  const io = fakeIo({ 'a/x.xlsx': form, 'b/a/x.xlsx': form });
  expect(await run(['check', 'a/x.xlsx', 'b/a/x.xlsx', '--write', 'b'], io)).toBe(2);
  expect([...io.written.keys()]).toEqual(['b/b/a/x.xlsx']);
  expect(io.err()).toContain('b/a/x.xlsx 是要检查的原文件');
});

test('keeps the folders of the inputs, so that two of one name do not meet', async () => {
  const io = fakeIo({ 'a/x.xlsx': form, 'b/x.xlsx': form, 'b/c/x.xlsx': form });
  await run(['check', 'a', 'b', '--write', 'out'], io);
  expect([...io.written.keys()]).toEqual(['out/a/x.xlsx', 'out/b/c/x.xlsx', 'out/b/x.xlsx']);
});

test('asks for the real path of each input once, however many copies are written', async () => {
  const names = Array.from({ length: 12 }, (_, at) => `in/${at}.xlsx`);
  const io = fakeIo(Object.fromEntries(names.map((name) => [name, form])));
  const asked: string[] = [];
  const realPath = (path: string): Promise<string> => {
    asked.push(path);
    return io.realPath(path);
  };
  await run(['check', 'in', '--write', 'out'], { ...io, realPath });
  expect(io.written.size).toBe(names.length);
  expect(names.map((name) => asked.filter((path) => path === name).length)).toEqual(
    names.map(() => 1),
  );
});

test('says where the disk refuses, and still reports', async () => {
  const io = fakeIo({ 'a.xlsx': form, 'out/a.xlsx': 'ENOSPC' });
  expect(await run(['check', 'a.xlsx', '--write', 'out', '--json'], io)).toBe(2);
  expect(io.err()).toContain('没有写出 out/a.xlsx：磁盘满了，请清理磁盘，或者换一个地方。');
  expect(JSON.parse(io.out())).toMatchObject({ file: 'a.xlsx' });
});

test('says in one sentence which cell got no prompt, and why', async () => {
  const formula = withCells(JIANGMEN_2023, { J36: { formula: '""', result: '' } });
  const io = fakeIo({ 'in/a.xlsx': specFile([formula]) });
  await run(['check', 'in/a.xlsx', '--write', 'out'], io);
  expect(io.err()).toContain(
    'in/a.xlsx：工作表“指标评分表” J36：单元格里是公式，没有写入；要改写，请先删去公式再试。\n',
  );
});

test('the copy of two forms on one sheet has the prompts and the marks of both', async () => {
  const { rows } = withCells(JIANGMEN_2023, { J36: null });
  const io = fakeIo({ 'in/a.xlsx': specFile([{ name: '评分表', rows: [...rows, ...rows] }]) });
  await run(['check', 'in/a.xlsx', '--write', 'out'], io);
  expect(io.out()).toContain(`（工作表“评分表”第 ${rows.length + 1} 行起的表）`);
  expect(io.err()).toContain('写入提纲 2 处');
  const copy = openXlsx(io.written.get('out/a.xlsx') ?? new Uint8Array());
  const reasons = (await copy.read('评分表')).rows.flatMap(({ row, cells }) =>
    cells.some(({ value }) => value.startsWith('【待填写】')) ? [row] : [],
  );
  expect(reasons).toEqual([35, 35 + rows.length]);
  const { marks } = await copy.view('评分表');
  const marked = marks.failing.map(({ top }) => top);
  expect(marked).toEqual(expect.arrayContaining([35, 35 + rows.length]));
});

async function textsOf(bytes: Uint8Array, sheet: string): Promise<readonly string[]> {
  const { rows } = await openXlsx(bytes).read(sheet);
  return rows.flatMap(({ cells }) => cells.map(({ value }) => value));
}

test('with --with-list the copy carries the list and the legend, and its form is checked as before', async () => {
  const io = fakeIo({ 'in/a.xlsx': form });
  await run(['in/a.xlsx', '--write', 'out', '--with-list', '--remarks', 'lists'], io);
  expect(io.err()).toMatch(/已写出 out\/a\.xlsx，写入提纲 1 处，.*，附上校验意见。/);
  const copy = io.written.get('out/a.xlsx') ?? new Uint8Array();
  const carried = await textsOf(copy, '校验意见');
  expect(carried.filter((text) => text.startsWith('图例'))).toHaveLength(3);
  const list = await textsOf(io.written.get('lists/a-复核意见.xlsx') ?? copy, '复核意见');
  expect(carried.slice(4)).toEqual(list);
  const again = fakeIo({ 'out/a.xlsx': copy });
  await run(['out/a.xlsx', '--csv'], again);
  expect(again.out().trim().split('\n')).toHaveLength(2);
  expect(again.err()).toBe('');
});

test('a sheet of that name that is somebody’s own stays, which is said, and the marks stand', async () => {
  const { rows } = withCells(JIANGMEN_2023, { F17: 2.32 });
  const own = specFile([
    { name: '评分表', rows },
    { name: '校验意见', rows: [['我们自己的意见']] },
  ]);
  const io = fakeIo({ 'in/a.xlsx': own });
  await run(['in/a.xlsx', '--write', 'out', '--with-list'], io);
  expect(io.err()).toContain('已经有一张别的“校验意见”表，没有附上');
  const copy = openXlsx(io.written.get('out/a.xlsx') ?? own);
  expect((await copy.sheets()).map(({ name }) => name)).toEqual(['评分表', '校验意见']);
  expect(await copy.isMarked()).toBe(true);
});

test('without --write there is nothing that could carry the list', async () => {
  const io = fakeIo({ 'in/a.xlsx': form });
  expect(await run(['in/a.xlsx', '--with-list'], io)).toBe(2);
  expect(io.err()).toContain('--with-list 要和 --write 一起写');
});

function ending(name: string): string {
  return name.split('.').at(-1)?.toLowerCase() ?? '';
}

/** The names of the copies, and what was said. */
async function copiesOf(names: readonly string[], bytes: Readonly<Record<string, Uint8Array>>) {
  const io = fakeIo(Object.fromEntries(names.map((name) => [name, bytes[ending(name)] ?? form])));
  const code = await run(['in', '--write', 'out', '--remarks', 'lists'], io);
  const written = [...io.written.keys()];
  return {
    code,
    copies: written.filter((name) => name.startsWith('out/')).toSorted(),
    lists: written.filter((name) => name.startsWith('lists/')).toSorted(),
    err: io.err(),
  };
}

test('older formats of one name beside each other have copies and lists of their own', async () => {
  const old = await readFile(join(__dirname, '../../fixtures/workbooks/sample.xls'));
  const bytes = { xls: old, ods: old };
  const all = await copiesOf(['in/表.ods', 'in/表.xls', 'in/表.xlsx', 'in/县/表.xls'], bytes);
  expect(all.code).not.toBe(2);
  expect(all.copies).toEqual([
    'out/县/表.xlsx',
    'out/表.ods.xlsx',
    'out/表.xls.xlsx',
    'out/表.xlsx',
  ]);
  expect(all.lists).toHaveLength(4);
  expect(all.err).toContain('in/表.xls：已写出 out/表.xls.xlsx，');
  // Where nothing is in the way, a copy has the name that its reader looks for.
  expect((await copiesOf(['in/表.xls', 'in/别的.xlsx'], bytes)).copies).toContain('out/表.xlsx');
  // To Windows they are one.
  expect((await copiesOf(['in/A.XLS', 'in/a.xlsx'], bytes)).copies).toEqual([
    'out/A.XLS.xlsx',
    'out/a.xlsx',
  ]);
});
