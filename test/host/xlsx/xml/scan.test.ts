// Covers src/host/xlsx/xml/namespaces.ts
import { HostError } from '../../../../src/host/host-error';
import { scanText, startScan } from '../../../../src/host/xlsx/xml/scan';

function namesOf(text: string): readonly string[] {
  const names: string[] = [];
  scanText('part', text, {
    open: (name) => void names.push(name),
    close: (name) => void names.push(`/${name}`),
  });
  return names;
}

test('names come without the prefix of the root', () => {
  expect(namesOf('<x:a xmlns:x="u"><x:b/></x:a>')).toEqual(['a', 'b', '/b', '/a']);
});

test('names of another vocabulary never look like those of the root', () => {
  expect(namesOf('<a xmlns:y="u"><y:b/></a>')).toEqual(['a', 'y:b', '/y:b', '/a']);
  expect(namesOf('<x:a xmlns:x="u"><b/></x:a>')).toEqual(['a', ':b', '/:b', '/a']);
});

test.each([
  ['a second prefix', '<a xmlns="u" xmlns:y="u"><y:b/><b/></a>', 'a b /b b /b /a'],
  ['a prefix declared below', '<a xmlns="u"><y:b xmlns:y="u"/><y:c/></a>', 'a b /b y:c /y:c /a'],
  ['none, below a prefix', '<x:a xmlns:x="u"><b xmlns="u"><c/></b></x:a>', 'a b c /c /b /a'],
  [
    'another one declared for all',
    '<a xmlns="u"><b xmlns="v"><c/></b><d/></a>',
    'a :b :c /:c /:b d /d /a',
  ],
  [
    'the prefix, for another one',
    '<x:a xmlns:x="u"><x:b xmlns:x="v"/><x:c/></x:a>',
    'a x:b /x:b c /c /a',
  ],
])('names of the vocabulary of the root are known by %s', (_, text, names) => {
  expect(namesOf(text).join(' ')).toBe(names);
});

test('text, CDATA and entities are told alike', () => {
  const pieces: string[] = [];
  scanText('part', '<a>1<![CDATA[<2>]]>&lt;&#51;&gt;</a>', {
    text: (one) => void pieces.push(one),
  });
  expect(pieces.join('')).toBe('1<2><3>');
});

test('positions stand behind the tag, also where the text comes in pieces', () => {
  const text = '<a><b/>甲</a>';
  const ends: number[] = [];
  const scan = startScan('part', {
    open: (_name, _attributes, end) => void ends.push(end),
    close: (_, end) => void ends.push(end),
  });
  for (const sign of text) scan.write(sign);
  scan.close();
  expect(ends).toEqual([3, 7, 7, text.length]);
});

test.each([
  ['cut off', '<a><b>'],
  ['closed by another name', '<a></b>'],
  ['with a document type', '<!DOCTYPE a><a/>'],
  ['with an unknown entity', '<a>&x;</a>'],
  ['of no root', '甲'],
])('%s, a part is damaged, and the error names it', (_, text) => {
  expect(() => scanText('xl/a.xml', text, {})).toThrow(HostError);
  expect(() => scanText('xl/a.xml', text, {})).toThrow(
    expect.objectContaining({ code: 'unreadable', detail: expect.stringMatching(/^xl\/a\.xml: /) }),
  );
});
