import { expandGlobs, fits } from '../../../src/cli/input/expand-globs';
import { fakeIo } from '../fake-io';

const FILE = new Uint8Array();
const NAMES = [
  '2024/b.xlsx',
  '2024/a.xlsx',
  '2024/县/c.xlsx',
  '2024/~$a.xlsx',
  'x.xlsx',
  '[1].xlsx',
];

function expanded(...paths: readonly string[]) {
  return expandGlobs(paths, fakeIo(Object.fromEntries(NAMES.map((name) => [name, FILE]))));
}

test.each([
  [['2024/*.xlsx'], ['2024/a.xlsx', '2024/b.xlsx']],
  [
    ['2024/?.xlsx', 'x.xlsx'],
    ['2024/a.xlsx', '2024/b.xlsx', 'x.xlsx'],
  ],
  [['2024\\*.xlsx'], ['2024\\a.xlsx', '2024\\b.xlsx']],
  [['2024/*/*.xlsx'], ['2024/县/c.xlsx']],
  [['2024/**/*.xlsx'], ['2024/a.xlsx', '2024/b.xlsx', '2024/县/c.xlsx']],
  [['20*/县'], ['2024/县']],
  [['[1].xlsx'], ['[1].xlsx']],
  [['2025/*.xlsx'], ['2025/*.xlsx']],
  [['2024/*.ods'], ['2024/*.ods']],
])('%j stands for %j', async (asked, files) => {
  expect(await expanded(...asked)).toEqual(files);
});

test('takes a file whose name has a star in it as it is', async () => {
  const io = fakeIo({ 'f/a*.xlsx': FILE, 'f/ab.xlsx': FILE });
  expect(await expandGlobs(['f/a*.xlsx'], io)).toEqual(['f/a*.xlsx']);
});

test.each([
  ['评分表.xlsx', '*表*.xlsx', true],
  ['aab', 'a*ab', true],
  ['aab', 'a*b*', true],
  ['ab', 'a?b', false],
  ['.a.xlsx', '*.xlsx', false],
  ['.a.xlsx', '.*.xlsx', true],
  ['a.xlsx', '', false],
  ['甲.XLSX', '*.xlsx', true],
  ['a.xlsx', 'A?XLSX', true],
  ['甲.XLSM', '*.xlsx', false],
])('%s against %s: %s', (name, pattern, fitting) => {
  expect(fits(name, pattern)).toBe(fitting);
});

test('a pattern of many stars is held against a long name at once', () => {
  const started = performance.now();
  expect(fits('a'.repeat(250), `${'*a'.repeat(120)}b`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(1000);
});
