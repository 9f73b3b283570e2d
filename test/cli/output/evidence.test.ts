import { run } from '../../../src/cli/run';
import { withCells } from '../../fixtures/form-sheet';
import { formXlsx } from '../../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../../fixtures/forms';
import { addedText } from '../added-text';
import { fakeIo, type FakeIo } from '../fake-io';

const NOTHING = Uint8Array.of();
let sample: Uint8Array;

beforeAll(async () => {
  sample = await formXlsx(JIANGMEN_2023);
});

/** A folder with one file for each number, but for those left out. */
function folder(...without: readonly string[]): Record<string, Uint8Array> {
  const numbers = [
    '1-1 1-2 2 3-1 3-2 3-3 3-4 3-5 3-6 3-7 3-8 3-9 3-10 3-11 3-12 3-13',
    '3-17 3-18 3-19 3-20 3-21 3-22 3-23 3-24',
  ].flatMap((line) => line.split(' '));
  return Object.fromEntries(
    numbers
      .filter((number) => !without.includes(number))
      .map((number) => [`佐证/${number.split('-')[0]}/${number}.pdf`, NOTHING]),
  );
}

async function told(files: Readonly<Record<string, Uint8Array>>, ...options: readonly string[]) {
  const io = fakeIo({ 'a.xlsx': sample, ...files });
  const code = await run(['a.xlsx', '--evidence', '佐证', ...options], io);
  return { io, code, out: io.out() };
}

function textOf(io: FakeIo, path: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(io.written.get(path));
}

test('the list is held against the names in a folder, and the check says what it says', async () => {
  const plain = fakeIo({ 'a.xlsx': sample });
  const code = await run(['a.xlsx'], plain);
  const files = {
    ...folder('3-14', '3-21'),
    '佐证/3-14发票.pdf': NOTHING,
    '佐证/会议.jpg': NOTHING,
  };
  const { out, code: same } = await told(files);
  expect(same).toBe(code);
  const said = addedText(plain.out(), out);
  expect(said).toContain('佐证材料清单：清单里 25 份材料，文件夹里 25 个文件');
  expect(said).toContain('    3-21 企业诉求清单（第 38 行）\n');
  expect(said).toContain('    3-14发票.pdf\n');
  expect(said).toContain('    会议.jpg\n');
  expect(said).toContain('1 份材料没有编号');
});

test('a folder that has everything is said to have it', async () => {
  const { out } = await told({ ...folder(), '佐证/办公区域没有发生安全问题.docx': NOTHING });
  expect(out).toContain('编号和名称都对得上。');
});

test('in JSON it has a key of its own, which a plain check has not', async () => {
  const report = JSON.parse((await told(folder('2'), '--json')).out);
  expect(report.evidence.missing).toEqual(['2', '2023年办公区域没有发生安全问题。']);
  expect(report.evidence.items[2]).toEqual({
    number: '2',
    titles: ['部分经费项目履约验收表'],
    rows: [16],
    files: [],
  });
  const plain = fakeIo({ 'a.xlsx': sample });
  await run(['a.xlsx', '--json'], plain);
  expect(JSON.parse(plain.out())).not.toHaveProperty('evidence');
});

test('the list goes into a table, with the files where a folder was looked at', async () => {
  const io = fakeIo({ 'a.xlsx': sample });
  await run(['a.xlsx', '--evidence-list', 'out'], io);
  const [head, first, second] = textOf(io, 'out/a-佐证材料清单.csv').split('\r\n');
  expect(head).toBe('\uFEFF序号,编号,材料名称,用于哪些指标');
  expect(first).toBe('1,1-1.,预算指标结余汇总表（市工信局2023年全年）,第 15 行 资金支出率');
  expect(second).toMatch(/^2,1-2\.,/);
  const { io: both } = await told(folder('1-2'), '--evidence-list', 'out', '--summary');
  const lines = textOf(both, 'out/a-佐证材料清单.csv').split('\r\n');
  expect(lines[1]).toMatch(/,1\/1-1\.pdf$/);
  expect(lines[2]).toMatch(/,没有找到$/);
});

test('names of persons and their numbers are told nowhere', async () => {
  const names = { '佐证/13800138000张某.jpg': NOTHING, '佐证/3-6张某13800138000.pdf': NOTHING };
  for (const options of [[], ['--json'], ['--evidence-list', 'out']]) {
    const { io, out } = await told({ ...folder('3-6'), ...names }, ...options);
    expect(out + textOf(io, 'out/a-佐证材料清单.csv')).not.toMatch(/张某|13800138000/);
  }
});

test('several files take each the folder of its own name, and say where there is none', async () => {
  const io = fakeIo({
    'in/甲.xlsx': sample,
    'in/乙.xlsx': sample,
    ...Object.fromEntries(
      Object.keys(folder()).map((path) => [path.replace('佐证/', '佐证/甲/'), NOTHING]),
    ),
  });
  expect(await run(['in', '--evidence', '佐证'], io)).toBe(2);
  expect(io.err()).toContain('乙.xlsx：没有对照佐证材料：');
  expect(io.err()).toContain('没有找到“乙”');
  expect(io.out().match(/佐证材料清单：清单里 25 份材料，文件夹里 24 个文件/g)).toHaveLength(1);
});

test('a folder that is none, or not there, is said before anything is checked', async () => {
  const io = fakeIo({ 'a.xlsx': sample, 'b.pdf': NOTHING });
  expect(await run(['a.xlsx', '--evidence', 'b.pdf'], io)).toBe(2);
  expect(await run(['a.xlsx', '--evidence', 'c'], io)).toBe(2);
  expect(io.out()).toBe('');
  expect(io.err()).toContain('b.pdf：这不是文件夹');
  expect(io.err()).toContain('c：找不到这个文件或文件夹');
});

test('where there is no room for it, nobody is left waiting for it', async () => {
  const { io, code } = await told({}, '--csv');
  expect(code).toBe(2);
  expect(io.err()).toContain('--csv 里没有佐证材料的地方');
});

test('the form itself is no evidence', async () => {
  const io = fakeIo({ '佐证/a.xlsx': sample, ...folder() });
  await run(['佐证/a.xlsx', '--evidence', '佐证'], io);
  expect(io.out()).toContain('文件夹里 24 个文件');
});

test('a form that has no such column says so', async () => {
  const io = fakeIo({ 'a.xlsx': await formXlsx(NATIONAL), '佐证/1.pdf': NOTHING });
  await run(['a.xlsx', '--evidence', '佐证'], io);
  expect(io.out()).toContain('表里没有佐证材料栏');
});

test('the form that cites no document says so', async () => {
  const cells = Object.fromEntries(
    Array.from({ length: 32 }, (_, at) => [`L${at + 15}`, '/'] as const),
  );
  const io = fakeIo({
    'a.xlsx': await formXlsx(withCells(JIANGMEN_2023, cells)),
    '佐证/1.pdf': NOTHING,
  });
  await run(['a.xlsx', '--evidence', '佐证'], io);
  expect(io.out()).toContain('佐证材料栏里没有写材料');
});

test.each([
  [
    'the national form, each of whose groups numbers anew',
    NATIONAL,
    {
      J12: '佐证材料',
      J13: '1.开班通知\n2.学员签到册',
      J18: '1.就业回访台账',
      J20: '附件2：满意度问卷',
    },
    ['产出/1开班通知.pdf', '产出/2签到册.pdf', '效益/1就业回访台账.xlsx', '2满意度问卷.pdf'],
    '清单里 4 份材料，文件夹里 4 个文件',
  ],
  [
    'the form of the centre, without scores',
    OTHER_LAYOUTS['central'],
    { H12: '佐证材料', H14: '１－１.验收单' },
    ['１—１ 验收单.pdf'],
    '清单里 1 份材料，文件夹里 1 个文件',
  ],
])('%s', async (_, spec, cells, names, said) => {
  if (spec === undefined) throw new Error('no such form');
  const io = fakeIo({
    'a.xlsx': await formXlsx(withCells(spec, cells)),
    ...Object.fromEntries(names.map((name) => [`佐证/${name}`, NOTHING])),
  });
  await run(['a.xlsx', '--evidence', '佐证'], io);
  expect(io.out()).toContain(`${said}，编号和名称都对得上。`);
});
