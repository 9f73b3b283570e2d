// Covers src/host/parse-json.ts
import { run } from '../../src/cli/run';
import { faultsOf, schema } from '../docs/schema';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { fakeIo } from './fake-io';

let before: Uint8Array;
let now: Uint8Array;
let round: Uint8Array;

beforeAll(async () => {
  before = await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32 }));
  now = await formXlsx(withCells(JIANGMEN_2023, { I20: 9 }));
  const io = fakeIo({ 'old/a.xlsx': before });
  await run(['old/a.xlsx', '--json'], io);
  round = new TextEncoder().encode(io.out());
});

test('beside the last round only what is new is listed, with a count of the rest', async () => {
  const io = fakeIo({ 'new/修改稿.xlsx': now, 'b.json': round });
  expect(await run(['new/修改稿.xlsx', '--baseline', 'b.json'], io)).toBe(1);
  expect(io.out()).toMatch(/与上一轮相比：已改 \d+，未改 \d+，新增 [1-9]/);
  expect(io.out()).toMatch(/新增必须修改 \d 个\n {2}I20 /);
  expect(io.out()).not.toContain('[form-blank]');
});

test('a form that the last round did not have is said to be new, and its faults are', async () => {
  const other = await formXlsx(withCells(JIANGMEN_2023, { I20: 9, D3: '另一个项目' }));
  const both = { 'new/修改稿.xlsx': now, 'new/另一份.xlsx': other, 'b.json': round };
  const io = fakeIo(both);
  expect(await run(['new', '--baseline', 'b.json'], io)).toBe(1);
  const said = io
    .out()
    .match(/与上一轮相比：.*/g)
    ?.toSorted();
  expect(said).toEqual([
    expect.stringMatching(/：上一轮里没有找到这张表，它的问题都算新增（[1-9]\d*）。$/),
    expect.stringMatching(/：已改 \d+，未改 \d+，新增 \d+$/),
  ]);
});

test.each(['old', 'old/a.xlsx'])(
  'the earlier copies in %s say the same as what was printed of them',
  async (path) => {
    const io = fakeIo({ 'new/修改稿.xlsx': now, 'old/a.xlsx': before, 'b.json': round });
    await run(['new', '--baseline', 'b.json'], io);
    const printed = io.out();
    await run(['new', '--baseline', path], io);
    expect(io.out()).toBe(printed + printed);
  },
);

test('an earlier copy that cannot be read would make all of it new, and stops the run', async () => {
  const io = fakeIo({ 'new/a.xlsx': now, 'old/a.xlsx': new TextEncoder().encode('x') });
  expect(await run(['new', '--baseline', 'old'], io)).toBe(2);
  expect(io.err()).toMatch(/^old：old\/a\.xlsx：.+。\n$/);
  expect(io.out()).toBe('');
});

test('JSON tells the new findings, and of the others which are mended and which open', async () => {
  const io = fakeIo({ 'a.xlsx': now, 'b.json': round });
  await run(['a.xlsx', '--baseline', 'b.json', '--json'], io);
  const { findings, round: told } = JSON.parse(io.out());
  expect(findings.map(({ cell }: { cell: string }) => cell)).toContain('I20');
  expect(findings).toHaveLength(told.added);
  expect(told.mended).toContainEqual(expect.objectContaining({ rule: 'weight-sum', cell: 'F17' }));
  expect(told.open).toContainEqual(expect.objectContaining({ rule: 'form-blank', cell: 'K4' }));
  expect(faultsOf(schema('report'), JSON.parse(io.out()))).toEqual([]);
});

test('a form that has nothing new is none to stop for', async () => {
  const io = fakeIo({ 'new/a.xlsx': before, 'b.json': round });
  expect(await run(['new/a.xlsx', '--baseline', 'b.json'], io)).toBe(0);
  expect(io.out()).toContain('已改 0，未改');
  expect(io.out()).toContain('新增必须修改：没有');
});

test.each([
  ['{"a":1}', /这不是上一轮的结果/],
  ['not JSON', /这不是上一轮的结果/],
])('says of %s that it is no earlier round', async (text, why) => {
  const io = fakeIo({ 'a.xlsx': now, 'b.json': new TextEncoder().encode(text) });
  expect(await run(['a.xlsx', '--baseline', 'b.json'], io)).toBe(2);
  expect(io.err()).toMatch(why);
  expect(io.out()).toBe('');
});

test('says that an earlier round is not there', async () => {
  const io = fakeIo({ 'a.xlsx': now });
  expect(await run(['a.xlsx', '--baseline', 'b.json'], io)).toBe(2);
  expect(io.err()).toMatch(/^b\.json：找不到/);
});
