import { strToU8, unzipSync, zipSync } from 'fflate';
import { HostError } from '../../../../src/host/host-error';
import { Parts } from '../../../../src/host/xlsx/opc/parts';

const FILE = zipSync({ 'a.xml': strToU8('<a>甲</a>'), 'b/C.xml': strToU8('<c/>') });

test('parts are found whatever the case of their names', () => {
  const parts = Parts.open(FILE);
  expect([parts.has('B/c.XML'), parts.has('d.xml')]).toEqual([true, false]);
  expect(parts.text('b\\C.xml')).toBe('<c/>');
});

test('nothing replaced, the file is the very one that was opened', () => {
  expect(Parts.open(FILE).toBytes()).toBe(FILE);
});

test('a package is a value: what replaces parts of it leaves it as it was', () => {
  const parts = Parts.open(FILE);
  const changed = parts.replace(new Map([['A.xml', '<a>乙</a>']]));
  expect([parts.text('a.xml'), changed.text('a.xml')]).toEqual(['<a>甲</a>', '<a>乙</a>']);
  expect(Object.keys(unzipSync(changed.toBytes()))).toEqual(['a.xml', 'b/C.xml']);
});

test('a part may be added, and is the last of the file', () => {
  const added = Parts.open(FILE).replace(new Map([['d.xml', '<d/>']]));
  expect([added.has('d.xml'), added.text('D.xml')]).toEqual([true, '<d/>']);
  expect(Object.keys(unzipSync(added.toBytes()))).toEqual(['a.xml', 'b/C.xml', 'd.xml']);
});

test('what is not there cannot be read', () => {
  expect(() => Parts.open(FILE).text('d.xml')).toThrow(HostError);
});

test('a byte order mark is part of the text and no part of what is scanned', () => {
  const parts = Parts.open(zipSync({ 'a.xml': strToU8('\uFEFF<a>甲</a>') }));
  let scanned = '';
  parts.scan('a.xml', { text: (piece) => (scanned += piece) });
  expect([parts.text('a.xml'), scanned]).toEqual(['\uFEFF<a>甲</a>', '甲']);
});

test('a part is the same in both packages until one of them replaces it', () => {
  const parts = Parts.open(FILE);
  const changed = parts.replace(new Map([['A.xml', '<a>乙</a>']]));
  expect([changed.isSame(parts, 'a.xml'), changed.isSame(parts, 'b/C.xml')]).toEqual([false, true]);
});
