// Covers src/cli/output/findings-file.ts
import { run } from '../../../src/cli/run';
import { openXlsx } from '../../../src/host/xlsx/open';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { specFile } from '../../host/xlsx/spec-file';
import { fakeIo, type FakeIo } from '../fake-io';

let faulty: Uint8Array;

beforeAll(async () => {
  faulty = await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32, D3: '=1+1' }));
});

function textOf(io: FakeIo, path: string): string {
  return new TextDecoder().decode(io.written.get(path));
}

async function rowsOf(io: FakeIo, path: string, sheet = '复核意见'): Promise<readonly string[][]> {
  const { rows } = await openXlsx(io.written.get(path) ?? new Uint8Array()).read(sheet);
  return rows.map(({ cells }) => cells.map(({ value }) => value));
}

test('a folder ends in one list for each file, in the folders of the input', async () => {
  const io = fakeIo({ 'in/甲.xlsx': faulty, 'in/县/甲.xlsx': faulty });
  expect(await run(['in', '--remarks', 'in', '--report', 'out', '--summary'], io)).toBe(1);
  expect([...io.written.keys()].toSorted()).toEqual([
    'in/县/甲-复核意见.xlsx',
    'in/甲-复核意见.xlsx',
    'out/县/甲-复核意见.html',
    'out/甲-复核意见.html',
  ]);
  expect(io.err()).toMatch(/已写出 in\/甲-复核意见\.xlsx，列出 \d+ 条。/);
});

test('the same list is written again without a word against it', async () => {
  const first = fakeIo({ 'a.xlsx': faulty });
  await run(['a.xlsx', '--remarks', 'out'], first);
  const there = first.written.get('out/a-复核意见.xlsx') ?? '';
  const io = fakeIo({ 'a.xlsx': faulty, 'out/a-复核意见.xlsx': there });
  expect(await run(['a.xlsx', '--remarks', 'out'], io)).toBe(1);
  expect(io.err()).toContain('已写出');
});

test('a list that a unit has filled in is never written over', async () => {
  const io = fakeIo({ 'a.xlsx': faulty, 'out/a-复核意见.xlsx': Uint8Array.of(1) });
  expect(await run(['a.xlsx', '--remarks', 'out'], io)).toBe(2);
  expect(io.written.size).toBe(0);
  expect(io.err()).toContain('用 --remarks 另写一个文件夹');
});

test('lists what must be mended and what is to be looked at, and with --level no more than that', async () => {
  const io = fakeIo({ 'a.xlsx': faulty });
  await run(['a.xlsx', '--remarks', 'all'], io);
  await run(['a.xlsx', '--remarks', 'few', '--level', '必须修改'], io);
  const levels = async (path: string) =>
    new Set(
      (await rowsOf(io, path)).flatMap((row) => (row[7] === '□' || row[6] === '□' ? row[1] : [])),
    );
  expect([...(await levels('all/a-复核意见.xlsx'))]).toEqual(['必须修改', '建议核对']);
  expect([...(await levels('few/a-复核意见.xlsx'))]).toEqual(['必须修改']);
});

test('what goes back to the unit does not tell the folders of who reviews it', async () => {
  const io = fakeIo({ '/home/zhang/表/甲.xlsx': faulty, '/home/zhang/表/县/乙.xlsx': faulty });
  const to = ['--remarks', 'out', '--report', 'out', '--write', 'marked', '--with-list'];
  await run(['/home/zhang/表', ...to], io);
  await run(['/home/zhang/表/甲.xlsx', '--remarks', 'alone'], io);
  const texts = [
    ...(await rowsOf(io, 'out/县/乙-复核意见.xlsx')).flat(),
    ...(await rowsOf(io, 'marked/县/乙.xlsx', '校验意见')).flat(),
    ...(await rowsOf(io, 'alone/甲-复核意见.xlsx')).flat(),
    textOf(io, 'out/县/乙-复核意见.html'),
  ];
  expect(texts.filter((text) => text.includes('zhang'))).toEqual([]);
  expect(texts.filter((text) => text.startsWith('县/乙.xlsx'))).toHaveLength(2);
  expect(texts.filter((text) => text.startsWith('甲.xlsx'))).toHaveLength(1);
});

test('a workbook of two forms has a sheet, and a page, for each', async () => {
  const { rows } = withCells(JIANGMEN_2023, { F17: 2.32 });
  const io = fakeIo({ 'a.xlsx': specFile([{ name: '评分表', rows: [...rows, ...rows] }]) });
  await run(['a.xlsx', '--remarks', 'out', '--report', 'out'], io);
  expect([...io.written.keys()]).toEqual([
    'out/a-复核意见.xlsx',
    'out/a-复核意见.html',
    'out/a-复核意见-2.html',
  ]);
  expect((await rowsOf(io, 'out/a-复核意见.xlsx', '复核意见2')).flat()).toContain(
    `a.xlsx（工作表“评分表”第 ${rows.length + 1} 行起的表）`,
  );
});

test('one table has a line for each finding of all files, and never touches one that is there', async () => {
  const io = fakeIo({ 'a.xlsx': faulty, 'b.xlsx': faulty, 'old.csv': Uint8Array.of(1) });
  await run(['a.xlsx', 'b.xlsx', '--findings', 'f.csv'], io);
  await run(['a.xlsx', 'b.xlsx', '--findings', 'g.csv', '--level', '必须修改'], io);
  const [header, ...lines] = textOf(io, 'f.csv').trimEnd().split('\r\n');
  expect(header).toContain('单位,项目,年度,级别,单元格');
  expect(
    lines.filter((line) => /^b\.xlsx,指标评分表,.*,'=1\+1,2023,必须修改,F17,/.test(line)),
  ).toHaveLength(1);
  expect(textOf(io, 'g.csv')).not.toContain('建议核对');
  expect(await run(['a.xlsx', '--findings', 'old.csv'], io)).toBe(2);
  expect(io.written.has('old.csv')).toBe(false);
  expect(io.err()).toContain('用 --findings 另写一个文件名');
});

test('the table of a run without a finding has its header, and one that cannot be written is told', async () => {
  const io = fakeIo({ 'a.xlsx': Uint8Array.of(1, 2), 'full.csv': 'ENOSPC', 'b.xlsx': faulty });
  await run(['a.xlsx', '--findings', 'f.csv'], io);
  expect(textOf(io, 'f.csv').trimEnd().split('\r\n')).toHaveLength(1);
  expect(await run(['b.xlsx', 'b.xlsx', '--findings', 'full.csv'], io)).toBe(2);
  expect(io.err().match(/没有写出 full\.csv：磁盘满了/g)).toHaveLength(1);
  expect(await run(['b.xlsx', '--findings', 'b.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('b.xlsx 是要检查的原文件');
});

test('nothing is listed of a file that could not be checked', async () => {
  const io = fakeIo({ 'a.xlsx': Uint8Array.of(1, 2) });
  expect(await run(['a.xlsx', '--remarks', 'out', '--report', 'out'], io)).toBe(2);
  expect(io.written.size).toBe(0);
});
