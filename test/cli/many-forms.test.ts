import { run } from '../../src/cli/run';
import { openXlsx } from '../../src/host/xlsx/open';
import { withCells } from '../fixtures/form-sheet';
import { formXlsx } from '../fixtures/form-xlsx';
import { JIANGMEN_2023, NATIONAL, OTHER_LAYOUTS } from '../fixtures/forms';
import { fakeIo, type FakeIo } from './fake-io';

const LAYOUTS = [JIANGMEN_2023, NATIONAL, ...Object.values(OTHER_LAYOUTS)];
/** What a project may be called by somebody who means no good, or typed carelessly. */
const HOSTILE = [
  '=HYPERLINK("http://x","甲")',
  '+1-1',
  '-2+3',
  '@SUM(A1)',
  '</td><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>"\'&',
  '甲\u202Exslx.乙',
  '甲\n乙\t丙',
  '长'.repeat(3000),
  '𠮷'.repeat(200),
];

/** What a file may be called. */
const HOSTILE_FILES = [
  '=1+1<b>\u202E.xlsx',
  '换\n行\r\t.xlsx',
  '--json.xlsx',
  ' 空 格 .xlsx',
  `${'长'.repeat(83)}.xlsx`,
  '\u001B[31m红.xlsx',
];

let io: FakeIo;
let code: number;

beforeAll(async () => {
  const plain = await Promise.all(LAYOUTS.map((form) => formXlsx(form)));
  const files: Record<string, Uint8Array> = {};
  for (let at = 0; at < 48; at += 1)
    files[`in/县${at % 5}/表${at}.xlsx`] = plain[at % plain.length] ?? new Uint8Array();
  for (const [at, name] of HOSTILE.entries())
    files[`in/坏/${at}.xlsx`] = await formXlsx(withCells(JIANGMEN_2023, { D3: name, E20: name }));
  for (const name of HOSTILE_FILES) files[`in/坏/${name}`] = plain[0] ?? new Uint8Array();
  files['in/坏/不是表.xlsx'] = new TextEncoder().encode('不是表');
  io = fakeIo(files);
  const out = ['--remarks', 'out', '--report', 'out', '--findings', 'out/f.csv', '--write', 'copy'];
  code = await run(['in', ...out, '--summary'], io);
});

function texts(ending: string): readonly (readonly [string, string])[] {
  return [...io.written]
    .filter(([path]) => path.endsWith(ending))
    .map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
}

test('all files end in a table of a line each and a total', () => {
  const lines = io.out().trimEnd().split('\n');
  expect(code).toBe(2);
  expect(lines.at(-2)).toMatch(/^65 份：\d+ 份没有必须修改的问题，\d+ 份有，1 份没查成$/);
  expect(lines).toHaveLength(64 + 4);
  const errors = lines.slice(1, -3).map((line) => Number(/^ *(\d+) /.exec(line)?.[1]));
  expect(errors).toEqual(errors.toSorted((a, b) => b - a));
});

test('each of them has its list, its page and its copy, where it stood', () => {
  const count = (pattern: RegExp) =>
    [...io.written.keys()].filter((path) => pattern.test(path)).length;
  expect(count(/^out\/.*-复核意见\.xlsx$/)).toBe(64);
  expect(count(/^out\/.*-复核意见\.html$/)).toBe(64);
  expect(count(/^copy\//)).toBe(64);
  expect(io.written.has('out/县3/表3-复核意见.xlsx')).toBe(true);
});

test('no name becomes markup in a page', () => {
  for (const [, page] of texts('.html')) expect(page).not.toMatch(/<script|<img/);
});

test('no name becomes a formula in a table or a list', async () => {
  const table = texts('.csv')[0]?.[1] ?? '';
  expect(table).not.toMatch(/(?:^|[\r\n,]|"")"?[=+@]/);
  for (const [path, bytes] of io.written) {
    if (!path.startsWith('out/') || !path.endsWith('.xlsx')) continue;
    const { rows } = await openXlsx(bytes).read('复核意见');
    expect(rows.flatMap(({ cells }) => cells.filter((cell) => cell.formula))).toEqual([]);
  }
});

test('nothing that is not seen comes to the terminal, nor into names of files', () => {
  const unseen = /[^\P{Cc}\n]|\u202E/u;
  expect(io.out()).not.toMatch(unseen);
  expect(io.err()).not.toMatch(unseen);
  const names = [...io.written.keys()].filter((path) => path.includes('复核意见'));
  expect(names.filter((name) => unseen.test(name) || name.includes('\n'))).toEqual([]);
  expect(io.err().trimEnd().split('\n')).toHaveLength(64 * 3 + 2);
  const bytes = names.map((name) => Buffer.byteLength(name.split('/').at(-1) ?? ''));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(255);
});

test.each(['--json', '--sarif', '--csv'])(
  'nor into what %s prints for programs',
  async (format) => {
    const files = await Promise.all(
      HOSTILE.map(async (name, at) => [
        `in/<b>\u202E${at}.xlsx`,
        await formXlsx(withCells(JIANGMEN_2023, { D3: name, E20: name })),
      ]),
    );
    const other = fakeIo(Object.fromEntries(files));
    await run(['in', format], other);
    expect(other.out()).not.toMatch(format === '--csv' ? /(?:^|[\r\n,]|"")"?[=+@]/ : /[\u202E\t]/);
    if (format === '--csv') return;
    const value = JSON.parse(other.out());
    const told = format === '--json' ? value : value.runs[0].results;
    expect(told.length).toBeGreaterThanOrEqual(HOSTILE.length);
  },
);
