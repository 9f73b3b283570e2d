import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { escapeText, unescapeText } from '../../../../src/host/xlsx/xml/escaped-text';

test.each([
  ['a\rb', 'a_x000D_b'],
  ['_x000D_', '_x005F_x000D_'],
  ['_x000d_', '_x005F_x000d_'],
  ['\uD83D', '_xD83D_'],
  ['\uDE00', '_xDE00_'],
])('%j is kept as %s', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each(['甲\t乙\n丙', '😀', 'x_y', '_x00_', '_xZZZZ_', '指标_x1'])(
  '%j needs nothing',
  (text) => {
    expect(escapeText(text)).toBe(text);
    expect(unescapeText(text)).toBe(text);
  },
);

test('any text is read again as it was, what looks escaped included', () => {
  const piece = oneof(
    constantFrom('_', '_x', 'x000D_', '_x005F_', '\r', '\uD83D', '\uDE00', '甲'),
    string({ unit: 'binary', maxLength: 3 }),
  );
  const texts = array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  assert(property(texts, (text) => expect(unescapeText(escapeText(text))).toBe(text)));
});
