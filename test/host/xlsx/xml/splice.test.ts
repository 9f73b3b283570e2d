import { splice, tagStart } from '../../../../src/host/xlsx/xml/splice';

test('changes are made in the order of their places, and all between them stays', () => {
  const changes = [
    { start: 4, end: 5, text: 'F' },
    { start: 0, end: 2, text: '' },
  ];
  expect(splice('abcdefg', changes)).toBe('cdFfg');
});

test('what is put in at one place stands in the order given, before what is replaced there', () => {
  const changes = [
    { start: 1, end: 2, text: 'B' },
    { start: 1, end: 1, text: '1' },
    { start: 1, end: 1, text: '2' },
    { start: 3, end: 3, text: '!' },
  ];
  expect(splice('abc', changes)).toBe('a12Bc!');
});

test('a text without changes stays', () => {
  expect(splice('甲乙', [])).toBe('甲乙');
});

test('a tag begins at the bracket before its end', () => {
  const text = '<a><b c="1"/></a>';
  expect(tagStart(text, text.indexOf('/>') + 2)).toBe(3);
  expect(tagStart(text, text.length)).toBe(text.indexOf('</a>'));
});
