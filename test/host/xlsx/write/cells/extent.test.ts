import { parseBlock, type Block } from '../../../../../src/host/xlsx/read/block';
import { printBlock, widened } from '../../../../../src/host/xlsx/write/cells/extent';
import { cellAt } from '../../../../fixtures/address';

function block(text: string): Block {
  const parsed = parseBlock(text);
  if (parsed === null) throw new Error(`Not a block: ${text}`);
  return parsed;
}

test.each([
  ['B2:C4', ['C3'], 'B2:C4'],
  ['B2:C4', ['E3'], 'B2:E4'],
  ['B2:C4', ['A9', 'C1'], 'A1:C9'],
  ['B2', ['B2'], 'B2'],
  ['B2', ['B3'], 'B2:B3'],
])('%s with %j is %s', (text, addresses, wider) => {
  expect(printBlock(widened(block(text), addresses.map(cellAt)))).toBe(wider);
});

test('a block that holds all of them is the same block', () => {
  const used = block('A1:C9');
  expect(widened(used, [cellAt('B2')])).toBe(used);
});
