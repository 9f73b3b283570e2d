import * as fc from 'fast-check';
import { printCell } from '../../src/sheet/address';
import type { Grid, GridCell, GridRow } from '../../src/sheet/grid';
import { readForm } from '../../src/sheet/read-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { checkGrid, placesOf, saidBy } from './check-grid';

/** Forms with every sort of fault in them, so that there is something to lose. */
const FAULTY_2023 = withCells(JIANGMEN_2023, {
  F17: 2.32,
  H18: 3,
  I22: 3,
  I23: null,
  H24: null,
  H37: '部分达成',
  J36: null,
  I47: 96,
});
const FAULTY: readonly Grid[] = [gridOf(FAULTY_2023), gridOf(NATIONAL)];

const form = fc.constantFrom(...FAULTY);

function mapCells(grid: Grid, change: (cell: GridCell, row: number) => GridCell): Grid {
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => change(cell, row)),
  }));
  return { ...grid, rows };
}

/** The grid with every row and column moved to where the two functions say. */
function moved(
  grid: Grid,
  toRow: (row: number) => number,
  toColumn: (column: number) => number,
): Grid {
  const rows: GridRow[] = grid.rows.map(({ row, cells }) => ({
    row: toRow(row),
    cells: cells.map((cell) => ({ ...cell, column: toColumn(cell.column) })),
  }));
  return { ...grid, rows };
}

test('moving the form on its sheet changes nothing but addresses', () => {
  fc.assert(
    fc.property(form, fc.nat(200), fc.nat(40), (grid, down, right) => {
      const there = moved(
        grid,
        (row) => row + down,
        (column) => column + right,
      );
      expect(saidBy(checkGrid(there))).toEqual(saidBy(checkGrid(grid)));
    }),
    { numRuns: 40 },
  );
});

test('a blank column anywhere changes nothing but addresses', () => {
  fc.assert(
    fc.property(form, fc.nat(13), (grid, at) => {
      const there = moved(
        grid,
        (row) => row,
        (column) => (column >= at ? column + 1 : column),
      );
      expect(saidBy(checkGrid(there))).toEqual(saidBy(checkGrid(grid)));
    }),
    { numRuns: 40 },
  );
});

test('a blank row between two rows of the table changes nothing but addresses', () => {
  const [grid] = FAULTY;
  if (grid === undefined) throw new Error('no form');
  fc.assert(
    fc.property(fc.integer({ min: 15, max: 46 }), (at) => {
      const there = moved(
        grid,
        (row) => (row >= at ? row + 1 : row),
        (column) => column,
      );
      expect(saidBy(checkGrid(there))).toEqual(saidBy(checkGrid(grid)));
    }),
    { numRuns: 32 },
  );
});

test('numbers typed as text give the same report as numbers', () => {
  for (const grid of FAULTY) {
    const typed = mapCells(grid, (cell) =>
      cell.kind === 'number' ? { ...cell, kind: 'text', value: cell.text } : cell,
    );
    expect(saidBy(checkGrid(typed))).toEqual(saidBy(checkGrid(grid)));
  }
});

test('the noise of binary numbers changes nothing', () => {
  const [grid] = FAULTY;
  if (grid === undefined) throw new Error('no form');
  const noisy = mapCells(grid, (cell) =>
    cell.kind === 'number' && cell.value === '33.3'
      ? { ...cell, value: '33.300000000000004' }
      : cell,
  );
  expect(noisy).not.toEqual(grid);
  expect(saidBy(checkGrid(noisy))).toEqual(saidBy(checkGrid(grid)));
});

test('prompts that were written take no finding away but that a reason is missing', () => {
  const little = withCells(JIANGMEN_2023, { H9: 723.44, J15: null, A48: null });
  for (const sheet of [FAULTY_2023, little]) {
    const before = checkGrid(gridOf(sheet));
    const prompts = before.prompts.map(({ cell, text }) => [printCell(cell), text] as const);
    const after = checkGrid(gridOf(withCells(sheet, Object.fromEntries(prompts))));
    expect(placesOf(before)).toContain(`${prompts[0]?.[0]} reason-missing`);
    expect(placesOf(after).map((place) => place.replace('unfinished', 'missing'))).toEqual(
      placesOf(before),
    );
    expect(after.assessments.map(({ explanation }) => explanation)).toEqual(
      before.assessments.map(({ explanation }) => explanation),
    );
  }
});

test('any text in any cell of a form is read and checked without throwing', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '#REF!',
      '1e308',
      '-0',
      '９９％',
      '合计',
      '一级指标',
      '得分',
      '=1/0',
      '……',
      '/',
    ),
    fc.double().map(String),
  );
  const kind = fc.constantFrom<GridCell['kind']>('text', 'number', 'error', 'boolean', 'blank');
  fc.assert(
    fc.property(form, fc.nat(60), fc.nat(12), odd, kind, (grid, row, column, value, of) => {
      const there = mapCells(grid, (cell, at) =>
        at === row && cell.column === column ? { ...cell, kind: of, value, text: value } : cell,
      );
      if (readForm(there).kind === 'form') checkGrid(there);
    }),
    { numRuns: 200 },
  );
});
