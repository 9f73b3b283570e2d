import { PLAIN_LOOK } from '../../../../../src/host/xlsx/view/cell-look';
import type { SheetView } from '../../../../../src/host/xlsx/view/sheet-view';
import { lowRows } from '../../../../../src/host/xlsx/write/rows/low-rows';
import { cellAt } from '../../../../fixtures/address';

const PROMPT = `【待填写】${'因'.repeat(40)}`;

function view(patch: Partial<SheetView> = {}, height: number | null = 20, wrap = true): SheetView {
  const looks = new Map([[1, { ...PLAIN_LOOK, size: 10, wrap }]]);
  return {
    merges: [],
    columns: [{ first: 1, last: 2, width: 20, hidden: false }],
    defaultWidth: 9,
    rows: new Map([[1, { height, hidden: false, looks }]]),
    marks: { error: [], warning: [], failing: [] },
    ...patch,
  };
}

function low(sheet: SheetView, text = PROMPT) {
  const after = { kind: 'text', value: text } as const;
  return lowRows(sheet, [{ cell: cellAt('B2'), before: { kind: 'blank', value: '' }, after }]);
}

test('a row with a height of its own is made as high as the prompt needs', () => {
  const [row] = low(view());
  expect(row).toMatchObject({ row: 1, before: 20 });
  expect(row?.after).toBeGreaterThan(60);
});

const MERGED = [{ top: 1, bottom: 1, left: 1, right: 2 }];

test('a merged cell is as wide as all its columns', () => {
  const [alone] = low(view());
  const [merged] = low(view({ merges: MERGED }));
  expect(merged?.after).toBeLessThan(alone?.after ?? 0);
});

test.each<[string, SheetView]>([
  ['is high enough', view({}, 200)],
  ['follows from its cells', view({}, null)],
  ['shows the text on one line', view({}, 20, false)],
  ['shares the cell with others', view({ merges: [{ top: 1, bottom: 3, left: 1, right: 1 }] })],
])('a row that %s is left alone', (_, sheet) => {
  expect(low(sheet)).toEqual([]);
});

test('a merged cell does not make its row higher by itself', () => {
  expect(low(view({ merges: MERGED }, null))).toMatchObject([{ row: 1, before: null }]);
});

test('what is no prompt changes no height', () => {
  expect(low(view(), '因'.repeat(60))).toEqual([]);
});
