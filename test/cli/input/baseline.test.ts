// Covers src/host/parse-json.ts
import { run } from '../../../src/cli/run';
import { openXlsx } from '../../../src/host/xlsx/open';
import { faultsOf, schema } from '../../docs/schema';
import { cellAt } from '../../fixtures/address';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { fakeIo } from '../fake-io';

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
    .match(/与上一轮相比：(?!\d+ 份).*/g)
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

/** The 复核意见 on a form, changed as a unit may do it. */
async function listOf(
  files: Readonly<Record<string, Uint8Array>>,
  fill: (rows: readonly (readonly string[])[]) => Readonly<Record<string, string>> = () => ({}),
): Promise<Uint8Array> {
  const io = fakeIo(files);
  await run(['old', '--remarks', 'lists'], io);
  const [list = new Uint8Array()] = io.written.values();
  const workbook = openXlsx(list);
  const { rows } = await workbook.read('复核意见');
  const texts = rows.map(({ row, cells }) => [`${row + 1}`, ...cells.map(({ value }) => value)]);
  await workbook.edit(
    '复核意见',
    Object.entries(fill(texts)).map(([cell, value]) => ({
      cell: cellAt(cell),
      content: { kind: 'text', value },
    })),
  );
  return workbook.save();
}

/** Every remark is ticked, and answered. */
function answered(rows: readonly (readonly string[])[]): Record<string, string> {
  const remarks = rows.filter((cells) => cells.includes('□'));
  expect(remarks.length).toBeGreaterThan(3);
  return Object.fromEntries(
    remarks.flatMap(([row]) => [
      [`G${row}`, '☑'],
      [`H${row}`, '=1+1，已按凭证更正'],
    ]),
  );
}

function urgent({ severity }: { readonly severity: string }): boolean {
  return severity !== 'info';
}

test.each([
  ['as it went out', undefined],
  ['ticked and answered', answered],
])(
  'a list %s says the same as the JSON of that round, but for what it does not list',
  async (_, fill) => {
    const list = await listOf({ 'old/a.xlsx': before }, fill);
    const io = fakeIo({ 'new/修改稿.xlsx': now, 'list.xlsx': list, 'b.json': round });
    const told = async (path: string) => {
      const printed = io.out().length;
      await run(['new', '--baseline', path, '--json', '--level', '建议核对'], io);
      return JSON.parse(io.out().slice(printed));
    };
    const byList = await told('list.xlsx');
    const byJson = await told('b.json');
    expect(byList.findings).toEqual(byJson.findings.filter(urgent));
    expect(byList.round.mended.map(({ cell }: { cell: string }) => cell)).toEqual(
      expect.arrayContaining(['F17']),
    );
    expect(byList.round.open).toEqual(byJson.round.open.filter(urgent));
  },
);

/** The texts of a remark in another row; the column of ticks stays. */
function put(row: string, cells: readonly string[]) {
  return Array.from('ABCDEFGI', (letter, at) => [`${letter}${row}`, cells[at + 1] ?? ''] as const);
}

test('what a unit has ticked and not mended comes first, and what its list had not is not called new', async () => {
  const list = await listOf({ 'old/a.xlsx': before }, answered);
  const io = fakeIo({ 'new/a.xlsx': now, 'list.xlsx': list });
  expect(await run(['new', '--baseline', 'list.xlsx', '--level', '建议核对'], io)).toBe(1);
  expect(io.out()).toMatch(/已改 [1-9]\d*，未改 (\d+)（其中单位称已改 \1），上轮清单未列 [1-9]/);
  expect(io.out()).toMatch(/单位称已改，仍未改 [1-9]\d* 个\n {2}[A-Z]+\d+ /);
  expect(io.out()).toMatch(/上轮清单未列的必须修改 \d 个\n {2}I20 /);
  expect(io.out()).not.toContain('新增');
  const json = fakeIo({ 'new/a.xlsx': now, 'list.xlsx': list });
  await run(['new', '--baseline', 'list.xlsx', '--json'], json);
  const { round: told } = JSON.parse(json.out());
  expect(told).toMatchObject({ listed: true, ticked: told.open });
  expect(faultsOf(schema('report'), JSON.parse(json.out()))).toEqual([]);
});

test('a list in which a unit has put the remarks into another order is read all the same', async () => {
  const swapped = await listOf({ 'old/a.xlsx': before }, (rows) => {
    const [one = [], two = []] = rows.filter((cells) => cells.includes('□'));
    return Object.fromEntries([...put(one[0] ?? '', two), ...put(two[0] ?? '', one)]);
  });
  const io = fakeIo({ 'old/a.xlsx': before, 'list.xlsx': swapped });
  expect(await run(['old', '--baseline', 'list.xlsx'], io)).toBe(0);
  expect(io.out()).toMatch(/与上一轮相比：已改 0，未改 \d+，新增 0\n/);
});

test('what follows from another finding is known again from its list', async () => {
  const faulty = await formXlsx(withCells(JIANGMEN_2023, { F17: 2.32, D3: '甲' }));
  const list = await listOf({ 'old/a.xlsx': faulty });
  const io = fakeIo({ 'old/a.xlsx': faulty, 'list.xlsx': list });
  await run(['old', '--json'], io);
  const follows = JSON.parse(io.out()).findings.filter(
    ({ cause, severity }: { cause: unknown; severity: string }) =>
      cause !== null && severity !== 'info',
  );
  expect(follows).not.toEqual([]);
  const again = fakeIo({ 'old/a.xlsx': faulty, 'list.xlsx': list });
  await run(['old', '--baseline', 'list.xlsx'], again);
  expect(again.out()).toMatch(/已改 0，未改 \d+，新增 0\n/);
});

test('a folder of lists is a round, also beside the forms they are of', async () => {
  const list = await listOf({ 'old/a.xlsx': before });
  const io = fakeIo({ 'new/a.xlsx': now, 'old/a.xlsx': now, 'old/a-复核意见.xlsx': list });
  await run(['new', '--baseline', 'old'], io);
  expect(io.out()).toMatch(/与上一轮相比：已改 [1-9]\d*，未改 \d+，上轮清单未列 [1-9]/);
});

test('the list of another form is refused in a sentence, where one form is held against it', async () => {
  const other = await formXlsx(
    withCells(JIANGMEN_2023, { D3: '另一个项目', A2: '填报单位名称：乙单位' }),
  );
  const list = await listOf({ 'old/a.xlsx': other });
  const io = fakeIo({ 'new/a.xlsx': now, 'new/b.xlsx': other, 'list.xlsx': list });
  expect(await run(['new/a.xlsx', '--baseline', 'list.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('new/a.xlsx：上一轮的结果是另一张表的（“另一个项目”');
  expect(await run(['new/b.xlsx', '--baseline', 'list.xlsx'], io)).toBe(0);
  await run(['new', '--baseline', 'list.xlsx'], io);
  expect(io.out()).toContain('上一轮里没有找到这张表');
});

test.each([
  ['a workbook with neither a list nor a form', { A1: '花名册' }],
  ['a list whose head a unit has deleted', { A1: '绩效自评复核意见', A3: '文件' }],
])('%s is no round', async (_, cells) => {
  const rows = [[cells.A1 ?? null], [null], ['A3' in cells ? cells.A3 : null]];
  const file = await formXlsx({ ...JIANGMEN_2023, rows, merges: [] });
  const io = fakeIo({ 'new/a.xlsx': now, 'list.xlsx': file });
  expect(await run(['new/a.xlsx', '--baseline', 'list.xlsx'], io)).toBe(2);
  expect(io.err()).toContain('这不是上一轮的结果');
});
