import { DEFAULT_STYLE } from '../../../../../src/host/xlsx/read/styles';
import { obstacle } from '../../../../../src/host/xlsx/write/cells/obstacle';
import { mapSheet } from '../../../../../src/host/xlsx/write/map/sheet-map';
import { cellAt } from '../../../../fixtures/address';
import { text } from '../../../sheets';
import { worksheet } from '../../workbook-file';

const STYLES = [DEFAULT_STYLE, { ...DEFAULT_STYLE, locked: false }];
const ROW =
  '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1"><f>A1</f></c>' +
  '<c r="D1"><f t="array" ref="D1:D2">A1:A2</f></c></row><row r="2"><c r="D2"/></row>';

interface Case {
  readonly address: string;
  readonly value?: string;
  readonly after?: string;
}

/** Why a text may not be written there. */
function why({ address, value = '甲', after = '' }: Case): string | null {
  const cell = cellAt(address);
  const map = mapSheet('part', worksheet(ROW, after), [cell]);
  const [spot] = map.spots.rows[0]?.cells ?? [];
  if (spot === undefined) throw new Error(`no place for ${address}`);
  return obstacle(map, STYLES, [], cell, spot, text(value));
}

const PROTECTED = '<sheetProtection sheet="1"/>';
const MERGED = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';

test.each<[string, Case, RegExp]>([
  ['a text that no cell can hold', { address: 'A1', value: '长'.repeat(32_768) }, /32767/],
  ['a cell under a merged block', { address: 'B1', after: MERGED }, /合并/],
  ['a formula', { address: 'C1' }, /公式/],
  ['an array formula', { address: 'D1' }, /公式同时用于几个格/],
  ['a cell that one fills', { address: 'D2' }, /公式同时用于几个格/],
  ['a locked cell', { address: 'A1', after: PROTECTED }, /已保护/],
  ['a new cell, which is locked', { address: 'F1', after: PROTECTED }, /已保护/],
])('%s is left, and it is said what to do', (_, one, sentence) => {
  expect(why(one)).toMatch(sentence);
  expect(why(one)).toMatch(/请[^请]*。$/);
});

test.each<[string, Case]>([
  ['a text as long as a cell can hold', { address: 'A1', value: '长'.repeat(32_767) }],
  ['the first cell of a merged block', { address: 'A1', after: MERGED }],
  ['an unlocked cell', { address: 'B1', after: PROTECTED }],
  ['any cell that is not protected', { address: 'F1' }],
])('nothing is in the way of %s', (_, one) => {
  expect(why(one)).toBeNull();
});
