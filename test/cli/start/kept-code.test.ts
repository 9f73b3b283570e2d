import { codeKey, packCode, unpackCode } from '../../../src/cli/start/kept-code';

const KEY = codeKey('// 0123456789abcdef\nscript');
const CODE = Uint8Array.from({ length: 102 }, (_, at) => at);
const PACKED = Buffer.from(packCode(KEY, CODE));

test('gives the code back', () => {
  expect(unpackCode(KEY, PACKED)?.subarray(0, CODE.length)).toEqual(Buffer.from(CODE));
});

test('is of one script, as its first line tells', () => {
  expect(codeKey('// 0123456789abcdef\nother')).toBe(KEY);
  expect(codeKey('// 0123456789abcdee\nscript')).not.toBe(KEY);
  expect(unpackCode(codeKey('// 0123456789abcdee\nscript'), PACKED)).toBeNull();
});

test('is of one Node', () => {
  expect(KEY).toContain(` ${process.version} ${process.arch}`);
  const other = KEY.replace(process.version, process.version.replace(/\d$/, 'x'));
  expect(unpackCode(KEY, Buffer.from(packCode(other, CODE)))).toBeNull();
});

test.each([...PACKED.keys()])('is not taken where byte %i was changed', (at) => {
  const damaged = Buffer.from(PACKED);
  damaged[at] = (damaged[at] ?? 0) ^ 0x10;
  expect(unpackCode(KEY, damaged)).toBeNull();
});

test('is not taken where part of it is missing', () => {
  for (let end = 0; end < PACKED.length; end += 1)
    expect([end, unpackCode(KEY, Buffer.from(PACKED.subarray(0, end)))]).toEqual([end, null]);
});
