import manifest from '../../package.json';
import { run } from '../../src/cli/run';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import { fakeIo } from './fake-io';

const TEXT = new TextEncoder().encode('not a workbook');

let good: Uint8Array;
let faulty: Uint8Array;
let national: Uint8Array;

beforeAll(async () => {
  good = await formXlsx(JIANGMEN_2023);
  faulty = await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32 }));
  national = await formXlsx(NATIONAL);
});

test('exits with 0 where no error is found', async () => {
  expect(await run(['check', 'a.xlsx'], fakeIo({ 'a.xlsx': good }))).toBe(0);
});

test('exits with 1 where an error is found', async () => {
  expect(await run(['check', 'a.xlsx'], fakeIo({ 'a.xlsx': faulty }))).toBe(1);
});

test('exits with 2 where a file could not be checked, and still checks the others', async () => {
  const io = fakeIo({ 'f/1.xlsx': TEXT, 'f/2.xlsx': faulty });
  expect(await run(['check', 'f'], io)).toBe(2);
  expect(io.err()).toMatch(/^f\/1\.xlsx：.+。\n$/);
  expect(io.out()).toContain('f/2.xlsx（工作表“指标评分表”）');
});

test('prints one form as an object', async () => {
  const io = fakeIo({ 'a.xlsx': good });
  await run(['check', 'a.xlsx', '--json'], io);
  expect(JSON.parse(io.out())).toMatchObject({ file: 'a.xlsx', totals: { claimed: '96.66' } });
});

test('says of each form when it was checked, and by which version', async () => {
  const io = fakeIo({ 'a.xlsx': good });
  await run(['a.xlsx', '--json'], io);
  expect(JSON.parse(io.out()).checked).toEqual({ date: '2026-01-31', version: manifest.version });
});

test('prints several files as an array, a refused one in its place', async () => {
  const io = fakeIo({ 'f/1.xlsx': good, 'f/2.xlsx': TEXT, 'f/3.xlsx': national });
  await run(['check', 'f', '--json'], io);
  expect(JSON.parse(io.out())).toEqual([
    expect.objectContaining({ file: 'f/1.xlsx' }),
    { file: 'f/2.xlsx', error: expect.stringMatching(/。$/) },
    expect.objectContaining({ file: 'f/3.xlsx' }),
  ]);
});

test('ends several files with one line each', async () => {
  const io = fakeIo({ '1.xlsx': good, '2.xlsx': faulty });
  await run(['check', '1.xlsx', '2.xlsx'], io);
  const [first, second] = io.out().trimEnd().split('\n').slice(-3);
  expect(first).toContain('必须修改 0，建议核对 8，需人工 3　1.xlsx');
  expect(second).toMatch(/必须修改 [1-9]\d*，建议核对 \d+，需人工 3　2\.xlsx/);
});

test('prints a table of all files for --csv', async () => {
  const io = fakeIo({ '1.xlsx': good, '2.xlsx': TEXT });
  await run(['check', '1.xlsx', '2.xlsx', '--csv'], io);
  expect(io.out().split('\r\n')).toEqual([
    '\uFEFF文件,工作表,项目,单位,年度,自评,表内总分,核算,差额,等级,已核算,必须修改,建议核对,未达标,需人工,说明',
    expect.stringMatching(/^1\.xlsx,/),
    expect.stringMatching(/^2\.xlsx,,/),
    '',
  ]);
});

test('says which sheets there are where the one asked for is missing', async () => {
  const io = fakeIo({ 'a.xlsx': good });
  expect(await run(['check', 'a.xlsx', '--sheet', '表二'], io)).toBe(2);
  expect(io.err()).toBe('a.xlsx：没有工作表“表二”，文件里有“指标评分表”，请改写名称。\n');
});

test('applies the options of a file', async () => {
  const options = new TextEncoder().encode('{ "off": ["value-unmeasured"] }');
  const io = fakeIo({ 'a.xlsx': good, 'o.json': options });
  await run(['check', 'a.xlsx', '--options', 'o.json'], io);
  expect(io.out()).toContain('没有检查的规则：value-unmeasured');
  expect(io.out()).not.toContain('[value-unmeasured]');
});

test('checks nothing by options that are wrong', async () => {
  const io = fakeIo({ 'a.xlsx': good, 'o.json': new TextEncoder().encode('{ "colour": 1 }') });
  expect(await run(['check', 'a.xlsx', '--options', 'o.json'], io)).toBe(2);
  expect(io.err()).toMatch(/^o\.json：.*colour/);
  expect(io.out()).toBe('');
});

test('tells with --level no more than what is as urgent, and counts all the same', async () => {
  const io = fakeIo({ 'a.xlsx': faulty });
  await run(['a.xlsx', '--level', '必须修改'], io);
  expect(io.out()).toMatch(/^必须修改 \d 个$/m);
  expect(io.out()).not.toMatch(/^(?:建议核对|供参考)/m);
  expect(io.out()).toContain('8 个建议核对');
});

test('takes a pattern for the files it fits', async () => {
  const io = fakeIo({ 'f/1.xlsx': good, 'f/2.xlsx': good, 'f/3.ods': TEXT });
  expect(await run(['f/*.xlsx', '--summary'], io)).toBe(0);
  expect(io.out()).toContain('2 份：');
});

test('says that a file cannot be read, and reads the next', async () => {
  const io = fakeIo({ '1.xlsx': 'EACCES', '2.xlsx': good });
  expect(await run(['check', '1.xlsx', '2.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('1.xlsx：没有读取权限');
  expect(io.out()).toContain('2.xlsx');
});

test('tells a wrong command line from a wrong form', async () => {
  const io = fakeIo({});
  expect(await run(['--chekc', 'a.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('没有 --chekc 这个选项');
});

test('checks a file without the word for it, and says of a misspelt word that there is no such file', async () => {
  const io = fakeIo({ 'a.xlsx': good });
  expect(await run(['a.xlsx'], io)).toBe(0);
  expect(await run(['chekc', 'a.xlsx'], io)).toBe(2);
  expect(io.err()).toMatch(/^chekc：找不到/);
});

test('prints help to be read, not an error', async () => {
  const io = fakeIo({});
  expect(await run(['--help'], io)).toBe(0);
  expect(io.out()).toContain('ziping 文件');
  expect(io.err()).toBe('');
});

test('prints its version', async () => {
  const io = fakeIo({});
  await run(['--version'], io);
  expect(io.out()).toBe(`${manifest.version}\n`);
});
