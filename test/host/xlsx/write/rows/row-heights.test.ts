import { withHeights, withoutHeights } from '../../../../../src/host/xlsx/write/rows/row-heights';

const sheet = (...rows: readonly string[]) =>
  `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`;
const FIXED = '<row r="2" ht="20" customHeight="1" s="3"><c r="A2"/></row>';
const OTHER = '<row ht = "15" r="3"/>';
const FREE = '<row r="4"><c r="A4"/></row>';

test('a row is given its height, and no other character is touched', () => {
  const text = sheet(FIXED, OTHER, FREE);
  const higher = withHeights('part', text, [{ row: 1, before: 20, after: 66 }]);
  expect(higher).toBe(text.replace('ht="20"', 'ht="66"'));
  expect(withoutHeights('part', higher, [{ row: 1, before: 20, after: 66 }])).toBe(text);
});

test('a row that had none is given one that holds, and loses it again', () => {
  const text = sheet(FIXED, OTHER, FREE);
  const heights = [{ row: 3, before: null, after: 66 }];
  const higher = withHeights('part', text, heights);
  expect(higher).toBe(text.replace('r="4">', 'r="4" ht="66" customHeight="1">'));
  expect(withoutHeights('part', higher, heights)).toBe(text);
});

test('a height that somebody changed since stays', () => {
  const text = sheet(FIXED.replace('20', '80'));
  expect(withoutHeights('part', text, [{ row: 1, before: 20, after: 66 }])).toBe(text);
});

test('a row that names no number is counted on from the one before', () => {
  const text = sheet(FIXED, '<row ht="15"><c/></row>');
  expect(withHeights('part', text, [{ row: 2, before: 15, after: 66 }])).toContain('<row ht="66">');
});
