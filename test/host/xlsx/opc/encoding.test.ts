import { encodePart, PartDecoder } from '../../../../src/host/xlsx/opc/encoding';

function decoded(bytes: Uint8Array, size = bytes.length): string {
  const decoder = new PartDecoder('xl/a.xml');
  let text = '';
  for (let at = 0; at < bytes.length; at += size)
    text += decoder.decode(bytes.subarray(at, at + size), at + size >= bytes.length);
  return text;
}

function encoded(text: string): string {
  return new TextDecoder().decode(encodePart(text));
}

const LONG = `<a>${'培训场次'.repeat(100)}</a>`;

test.each([
  ['a part of a few bytes', '<a/>'],
  ['an empty part', ''],
  ['a long part', LONG],
  ['a part with its byte order mark', `\u{feff}<?xml version="1.0"?>${LONG}`],
])('gives the text of %s, however it is cut', (_, text) => {
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 3, 255, 256, 257, 1000]) expect(decoded(bytes, size)).toBe(text);
});

test('believes the bytes rather than a first line that speaks of UTF-16', () => {
  const text = `<?xml version="1.0" encoding="utf-16"?>${LONG}`;
  expect(decoded(new TextEncoder().encode(text))).toBe(text);
});

test('believes a byte order mark rather than the first line', () => {
  const text = `\u{feff}<?xml version="1.0" encoding="GBK"?>${LONG}`;
  expect(decoded(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe(text);
});

test('reads UTF-16 without a byte order mark', () => {
  expect(decoded(new Uint8Array(Buffer.from(LONG, 'utf16le')), 7)).toBe(LONG);
});

test.each(['cp936', 'MS936', 'windows-936', 'GBK'])('reads what is declared as %s', (name) => {
  const gbk = Uint8Array.of(0xb1, 0xed);
  const line = new TextEncoder().encode(`<?xml version="1.0" encoding="${name}"?><a>`);
  expect(decoded(Uint8Array.of(...line, ...gbk))).toMatch(/表$/);
});

test.each([0, 230, 255, 256, 3000])('finds the encoding behind %i spaces', (spaces) => {
  const line = `<?xml version="1.0"${' '.repeat(spaces)} encoding="gbk"?><a>`;
  const bytes = Uint8Array.of(...new TextEncoder().encode(line), 0xb1, 0xed);
  for (const size of [1, 256, 5000]) expect(decoded(bytes, size)).toMatch(/表$/);
});

test.each([
  ['little end first, with a mark', [0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]],
  ['big end first, with a mark', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x3c]],
  ['little end first', [0x3c, 0, 0, 0, 0x61, 0, 0, 0]],
  ['big end first', [0, 0, 0, 0x3c, 0, 0, 0, 0x61]],
])('names UTF-32, which it cannot read: %s', (_, bytes) => {
  expect(() => decoded(Uint8Array.from(bytes))).toThrow(/UTF-32 编码/);
});

test('refuses bytes that are none of the encoding, even the last one', () => {
  const bytes = new TextEncoder().encode(LONG).subarray(0, -5);
  expect(() => decoded(bytes)).toThrow(expect.objectContaining({ code: 'unreadable' }));
});

test('names an unknown encoding without the signs that do not belong into a name', () => {
  const text = '<?xml version="1.0" encoding="A\u{202e}<b>&"?><a/>';
  expect(() => decoded(new TextEncoder().encode(text))).toThrow(/ A[?]+b[?]+ 编码/);
});

test('names UTF-8 in the first line of what it encodes, and changes nothing else', () => {
  expect(encoded(`<?xml version="1.0" encoding='gb18030'?><a>表</a>`)).toBe(
    `<?xml version="1.0" encoding='UTF-8'?><a>表</a>`,
  );
  for (const text of ['<?xml version="1.0" encoding="utf-8"?><a/>', '<a encoding="GBK"/>', '<a/>'])
    expect(encoded(text)).toBe(text);
});
