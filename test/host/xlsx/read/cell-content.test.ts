import { HostError } from '../../../../src/host/host-error';
import { contentOf } from '../../../../src/host/xlsx/read/cell-content';

function read(type: string, value: string, inline = '') {
  const context = { strings: ['甲', ''], date1904: false };
  const { kind, value: held } = contentOf('part', { type, value, inline }, context);
  return `${kind} ${held}`.trim();
}

test.each([
  ['n', ' 8.50 ', 'number 8.50'],
  ['n', '1.5E-3', 'number 1.5E-3'],
  ['n', '', 'blank'],
  ['n', 'NaN', 'text NaN'],
  ['d', '2023-12-31', 'number 45291'],
  ['d', '年底', 'text 年底'],
  ['n', '2023-12-31', 'text 2023-12-31'],
  ['b', '1', 'boolean TRUE'],
  ['b', 'true', 'boolean TRUE'],
  ['b', '0', 'boolean FALSE'],
  ['b', '', 'blank'],
  ['e', '#N/A', 'error #N/A'],
  ['str', 'a_x000D_b', 'text a\rb'],
  ['str', '', 'blank'],
  ['s', '0', 'text 甲'],
  ['s', '1', 'blank'],
  ['s', '', 'blank'],
])('of type %s, %j is %j', (type, value, content) => {
  expect(read(type, value)).toBe(content);
});

test('a text of its own is that of the cell, not of its value', () => {
  expect(read('inlineStr', '9', '乙')).toBe('text 乙');
});

test.each(['2', '-1', 'x'])('a shared text that is not there is damage: %s', (index) => {
  expect(() => read('s', index)).toThrow(HostError);
});
