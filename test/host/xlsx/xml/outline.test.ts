import { HostError } from '../../../../src/host/host-error';
import {
  append,
  insertAfter,
  outlineOf,
  setAttribute,
} from '../../../../src/host/xlsx/xml/outline';
import { splice } from '../../../../src/host/xlsx/xml/splice';

const TEXT = '<s:root xmlns:s="u"><s:a n="1"><s:a/></s:a><s:b/>\n</s:root>';

test('the children of the root are found, and not theirs', () => {
  const { prefix, children, end } = outlineOf('part', TEXT);
  expect(prefix).toBe('s:');
  expect(children.map(({ start, end: last }) => TEXT.slice(start, last))).toEqual([
    '<s:a n="1"><s:a/></s:a>',
    '<s:b/>',
  ]);
  expect(children.map(({ name, selfClosing }) => [name, selfClosing])).toEqual([
    ['a', false],
    ['b', true],
  ]);
  expect(TEXT.slice(end)).toBe('</s:root>');
});

test('a root of one tag has no place for anything', () => {
  expect(() => outlineOf('part', '<root/>')).toThrow(HostError);
});

test.each([
  ['behind the last of those before it', ['a', 'b'], '<r><a/><b/>+<c/></r>'],
  ['behind the only one of them', ['a'], '<r><a/>+<b/><c/></r>'],
  ['at the beginning where there is none', ['z'], '<r>+<a/><b/><c/></r>'],
])('an element goes %s', (_, before, result) => {
  const text = '<r><a/><b/><c/></r>';
  expect(splice(text, [insertAfter(outlineOf('part', text), new Set(before), '+')])).toBe(result);
});

test('a root without children takes it, and at the end of any there is room', () => {
  const empty = '<r></r>';
  expect(splice(empty, [insertAfter(outlineOf('part', empty), new Set(), '+')])).toBe('<r>+</r>');
  expect(splice(TEXT, [append(outlineOf('part', TEXT), '+')])).toContain('+</s:root>');
});

test.each([
  ['<a b="1" c="2">', '<a b="1" c="9">'],
  ["<a c = '2'/>", '<a c = "9"/>'],
  ['<a cc="2">', '<a cc="2" c="9">'],
  ['<a b="1"/>', '<a b="1" c="9"/>'],
  ['<a\n  b="1"\n  c="2"\n/>', '<a\n  b="1"\n  c="9"\n/>'],
])('an attribute is set: %j', (tag, result) => {
  const change = setAttribute(`<r>${tag}`, { start: 3, end: 3 + tag.length }, 'c', '9');
  expect(splice(`<r>${tag}`, [change])).toBe(`<r>${result}`);
});
