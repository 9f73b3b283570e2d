import { PLAIN_LOOK } from '../../../../src/host/xlsx/view/cell-look';
import { printCell } from '../../../../src/sheet/address';
import { drawSheet } from '../../../../src/taskpane/browser/sheet/draw-sheet';
import {
  drawnAt,
  type DrawnCell,
  type DrawnSheet,
} from '../../../../src/taskpane/browser/sheet/drawn-sheet';
import { cellAt } from '../../../fixtures/address';
import { gridLiteral } from '../../../fixtures/grid-literal';
import { viewOf } from '../view-of';

const { grid } = gridLiteral(`
  | 产出 | 40 | 数量 |
  |      |    | 质量 |
  | 效益 | 60 | 影响 |
`);

/** The drawn cells of each row, as they cover the sheet. */
function layout({ rows }: DrawnSheet): readonly string[] {
  return rows.map(({ cells }) => cells.map(shape).join(' '));
}

function shape({ cell, rowSpan, columnSpan }: DrawnCell): string {
  const spans = rowSpan * columnSpan > 1 ? `(${rowSpan}×${columnSpan})` : '';
  return `${printCell(cell)}${spans}`;
}

function drawnCell(drawn: DrawnSheet, address: string): DrawnCell | null {
  return drawnAt(drawn, cellAt(address));
}

test('every cell of the used part is drawn, blank ones too', () => {
  expect(layout(drawSheet(grid, viewOf()))).toEqual(['A1 B1 C1', 'A2 B2 C2', 'A3 B3 C3']);
});

test('a merged block is drawn once, in the place of its first cell', () => {
  const drawn = drawSheet(grid, viewOf(['A1:B2']));
  expect(layout(drawn)).toEqual(['A1(2×2) C1', 'C2', 'A3 B3 C3']);
  expect(drawnCell(drawn, 'B2')?.content?.text).toBe('产出');
});

test('a merged block that reaches beyond the used cells is drawn whole', () => {
  expect(layout(drawSheet(grid, viewOf(['C3:E3'])))).toEqual([
    'A1 B1 C1 D1 E1',
    'A2 B2 C2 D2 E2',
    'A3 B3 C3(1×3)',
  ]);
});

test('hidden rows are not drawn, and a merged block over them is as much smaller', () => {
  const hidden = { height: null, hidden: true, looks: new Map() };
  const drawn = drawSheet(grid, viewOf(['A1:A3'], { rows: new Map([[1, hidden]]) }));
  expect(layout(drawn)).toEqual(['A1(2×1) B1 C1', 'B3 C3']);
});

test('a block whose first row is hidden stands where it is first seen', () => {
  const hidden = { height: null, hidden: true, looks: new Map() };
  const drawn = drawSheet(grid, viewOf(['A1:A2'], { rows: new Map([[0, hidden]]) }));
  expect(layout(drawn)).toEqual(['A1 B2 C2', 'A3 B3 C3']);
  expect(drawnCell(drawn, 'A2')?.content?.text).toBe('产出');
});

test('hidden columns are not drawn', () => {
  const columns = [{ first: 1, last: 1, width: 6, hidden: true }];
  const drawn = drawSheet(grid, viewOf([], { columns }));
  expect(layout(drawn)).toEqual(['A1 C1', 'A2 C2', 'A3 C3']);
  expect(drawnCell(drawn, 'B1')).toBeNull();
});

test('columns are as wide as they say, or else as all others', () => {
  const columns = [{ first: 0, last: 1, width: 17, hidden: false }];
  const drawn = drawSheet(grid, viewOf([], { columns, defaultWidth: 8 }));
  expect(drawn.columns.map(({ width }) => width)).toEqual([17, 17, 8]);
});

test('a cell keeps its own look', () => {
  const look = { ...PLAIN_LOOK, fill: '#00B050' };
  const row = { height: 36, hidden: false, looks: new Map([[1, look]]) };
  const drawn = drawSheet(grid, viewOf([], { rows: new Map([[0, row]]) }));
  expect(drawnCell(drawn, 'B1')?.look).toEqual(look);
  expect(drawnCell(drawn, 'A1')?.look).toEqual(PLAIN_LOOK);
  expect(drawn.rows[0]?.height).toBe(36);
});

test('a cell carries every mark that covers it, the gravest first', () => {
  const block = { top: 0, left: 0, bottom: 0, right: 1 };
  const cell = { top: 0, left: 1, bottom: 0, right: 1 };
  const marks = { error: [cell], warning: [], failing: [block] };
  const drawn = drawSheet(grid, viewOf([], { marks }));
  expect(drawnCell(drawn, 'A1')?.marks).toEqual(['failing']);
  expect(drawnCell(drawn, 'B1')?.marks).toEqual(['error', 'failing']);
  expect(drawnCell(drawn, 'C1')?.marks).toEqual([]);
});

test('a sheet too long to be a form is cut off, and says so', () => {
  const cells = [{ column: 0, kind: 'text', value: '完', text: '完', formula: false }] as const;
  const longAt = (row: number) => drawSheet({ sheet: '表', rows: [{ row, cells }] }, viewOf());
  expect(longAt(19_999).rows).toHaveLength(20_000);
  expect(longAt(19_999).cutOff).toBe(false);
  expect(longAt(50_000).rows).toHaveLength(20_000);
  expect(longAt(50_000).cutOff).toBe(true);
  expect(drawSheet(grid, viewOf()).cutOff).toBe(false);
});

describe('drawn again', () => {
  const before = drawSheet(grid, viewOf(['A1:A2']));

  /** Whether each row is the very one of before. */
  function kept(now: DrawnSheet): readonly boolean[] {
    return now.rows.map((row, index) => row === before.rows[index]);
  }

  test('a sheet that did not change has the rows of before', () => {
    expect(kept(drawSheet(grid, viewOf(['A1:A2']), before))).toEqual([true, true, true]);
  });

  test('a row in which a cell was typed is another, the others are not', () => {
    const rows = grid.rows.map((row, index) =>
      index === 1 ? { ...row, cells: row.cells.map((cell) => ({ ...cell, text: '改' })) } : row,
    );
    const now = drawSheet({ ...grid, rows }, viewOf(['A1:A2']), before);
    expect(kept(now)).toEqual([true, false, true]);
    expect(drawnCell(now, 'C2')?.content?.text).toBe('改');
    expect(drawnCell(now, 'A2')).toBe(drawnCell(before, 'A1'));
  });

  test('so is one with another mark, look, block or height', () => {
    const marks = { error: [], warning: [{ top: 1, left: 2, bottom: 1, right: 2 }], failing: [] };
    expect(kept(drawSheet(grid, viewOf(['A1:A2'], { marks }), before))[1]).toBe(false);
    const look = { ...PLAIN_LOOK, bold: true };
    const bold = new Map([[1, { height: null, hidden: false, looks: new Map([[2, look]]) }]]);
    expect(kept(drawSheet(grid, viewOf(['A1:A2'], { rows: bold }), before))[1]).toBe(false);
    expect(kept(drawSheet(grid, viewOf(), before))).toEqual([false, false, true]);
    const tall = new Map([[1, { height: 40, hidden: false, looks: new Map() }]]);
    expect(kept(drawSheet(grid, viewOf(['A1:A2'], { rows: tall }), before))[1]).toBe(false);
  });

  test.each([
    ['bold', { height: null, hidden: false, looks: new Map([[2, { ...PLAIN_LOOK, bold: true }]]) }],
    ['higher', { height: 40, hidden: false, looks: new Map() }],
  ])(
    'a row that only became %s is drawn anew, whatever else is the very object of before',
    (_, row) => {
      const view = viewOf(['A1:A2']);
      const was = drawSheet(grid, view);
      const looksNow = { ...view, rows: new Map([[1, row]]) };
      const now = drawSheet(grid, looksNow, was);
      expect(now.rows).toEqual(drawSheet(grid, looksNow).rows);
      expect(now.rows.map((one, index) => one === was.rows[index])).toEqual([true, false, true]);
      // And back again.
      expect(drawSheet(grid, view, now).rows).toEqual(was.rows);
    },
  );

  test.each([
    ['a row', 1],
    ['the first row of a block', 0],
    ['nothing', null],
  ])('after %s has changed, a sheet is drawn as it would be at first', (_, changed) => {
    const hidden = { height: null, hidden: true, looks: new Map() };
    for (const rows of [new Map(), new Map([[0, hidden]])]) {
      // Of what no edit has changed, the workbook gives the very objects of before.
      const view = viewOf(['A1:A2', 'B2:C3'], { rows });
      const now = {
        ...grid,
        rows: grid.rows.map((row) =>
          row.row === changed
            ? { ...row, cells: row.cells.map((cell) => ({ ...cell, text: '改' })) }
            : row,
        ),
      };
      const drawn = drawSheet(now, { ...view }, drawSheet(grid, view));
      expect(drawn).toEqual(drawSheet(now, view));
      for (const [row, cells] of drawn.byPlace)
        for (const [column, cell] of cells)
          expect([row, column, drawn.rows.some(({ cells: held }) => held.includes(cell))]).toEqual([
            row,
            column,
            true,
          ]);
    }
  });
});
