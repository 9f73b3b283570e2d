import { cellXml } from '../../../../../src/host/xlsx/write/cells/cell-xml';
import type { Content } from '../../../../../src/sheet/edits';
import { cellAt } from '../../../../fixtures/address';

test.each<[Content, string]>([
  [{ kind: 'number', value: '12.50' }, '<c r="B3" s="4"><v>12.50</v></c>'],
  [{ kind: 'boolean', value: 'TRUE' }, '<c r="B3" s="4" t="b"><v>1</v></c>'],
  [{ kind: 'boolean', value: 'FALSE' }, '<c r="B3" s="4" t="b"><v>0</v></c>'],
  [{ kind: 'error', value: '#N/A' }, '<c r="B3" s="4" t="e"><v>#N/A</v></c>'],
  [{ kind: 'blank', value: '' }, '<c r="B3" s="4"/>'],
])('%j keeps its style', (content, xml) => {
  expect(cellXml('', cellAt('B3'), '4', content)).toBe(xml);
});

test('a text stands in the cell itself, so that = begins no formula', () => {
  expect(cellXml('x:', cellAt('A1'), null, { kind: 'text', value: ' =1<2\r' })).toBe(
    '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve"> =1&lt;2_x000D_</x:t></x:is></x:c>',
  );
});
