import { mapSheet } from '../../../../../src/host/xlsx/write/map/sheet-map';
import {
  markInsertion,
  markRemovals,
  usedKinds,
} from '../../../../../src/host/xlsx/write/marks/mark-changes';
import { splice } from '../../../../../src/host/xlsx/xml/splice';
import type { Marks } from '../../../../../src/sheet/edits';
import { cellAt } from '../../../../fixtures/address';
import { worksheet } from '../../workbook-file';

const MARKS: Marks = {
  error: [cellAt('C2'), cellAt('C3')],
  warning: [],
  failing: [{ row: 1, firstColumn: 0, lastColumn: 2 }],
};
const USER =
  '<conditionalFormatting sqref="A1"><cfRule type="x" priority="7"/></conditionalFormatting>';

function marked(text: string): string {
  const map = mapSheet('part', text, []);
  const ids = new Map(usedKinds(MARKS).map((kind, index) => [kind, index + 4]));
  return splice(text, [markInsertion(map, MARKS, ids)]);
}

test('kinds that cover no cell are not set', () => {
  expect(usedKinds(MARKS)).toEqual(['error', 'failing']);
});

test('marks come behind the user’s formats, which win', () => {
  const rules = [
    ...marked(worksheet('', USER)).matchAll(/sqref="(\S+)"><cfRule[^>]*priority="(\d)"/g),
  ];
  expect(rules.map(([, area, priority]) => `${area} ${priority}`)).toEqual([
    'A1 7',
    'C2:C3 8',
    'A2:C2 9',
  ]);
});

test('what takes them away again leaves the sheet as it was', () => {
  const before = worksheet('', USER);
  const after = marked(before);
  expect(splice(after, markRemovals(mapSheet('part', after, [])))).toBe(before);
});
