import { withoutEntries } from '../../../../../src/host/xlsx/write/formulas/calc-chain';

function without(entries: string, ...addresses: readonly string[]): string | null {
  const text = `<calcChain>${entries}</calcChain>`;
  const left = withoutEntries('part', text, '1', new Set(addresses));
  return left?.replace(/<\/?calcChain>/g, '') ?? null;
}

test.each([
  ['one among others', '<c r="A1" i="1"/><c r="B1"/><c r="C1"/>', '<c r="A1" i="1"/><c r="C1"/>'],
  ['one that names the sheet', '<c r="B1" i="1"/><c r="C1"/>', '<c r="C1" i="1"/>'],
  ['several that do', '<c r="B1" i="1"/><c r="B1"/><c r="C1"/>', '<c r="C1" i="1"/>'],
  [
    'one before another sheet',
    '<c r="A1" i="1"/><c r="B1"/><c r="B1" i="2"/>',
    '<c r="A1" i="1"/><c r="B1" i="2"/>',
  ],
])('takes out %s', (_, entries, left) => {
  expect(without(entries, 'B1')).toBe(left);
});

test('leaves the same address of another sheet', () => {
  expect(without('<c r="B1" i="2"/><c r="B1" i="1"/><c r="C1"/>', 'B1')).toBe(
    '<c r="B1" i="2"/><c r="C1" i="1"/>',
  );
});

test('leaves nothing where nothing is left', () => {
  expect(without('<c r="A1" i="1"/><c r="B1"/>', 'A1', 'B1')).toBeNull();
});
