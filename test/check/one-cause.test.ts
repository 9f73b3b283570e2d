import { printCell } from '../../src/sheet/address';
import type { Grid, GridCell } from '../../src/sheet/grid';
import { JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { checkGrid, placesOf } from './check-grid';

type Content = Omit<GridCell, 'column'>;

const BROKEN: readonly [Content, Content] = [
  { kind: 'error', value: '#REF!', text: '#REF!', formula: true },
  { kind: 'uncalculated', value: '', text: '', formula: true },
];

/** The sheet with another content in one cell. */
function withCell(grid: Grid, address: string, content: Content): Grid {
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) =>
      printCell({ row, column: cell.column }) === address ? { ...cell, ...content } : cell,
    ),
  }));
  return { ...grid, rows };
}
/** The cells of a form below its header row: what people fill in. */
function filled(grid: Grid, headerRow: number): readonly string[] {
  return grid.rows.flatMap(({ row, cells }) =>
    row < headerRow ? [] : cells.map(({ column }) => printCell({ row, column })),
  );
}

test.each([
  ['the 2023 form', gridOf(JIANGMEN_2023), 14],
  ['the national template', gridOf(NATIONAL), 12],
])('a broken cell of %s is one finding and draws no other', (_, grid, headerRow) => {
  const sound = placesOf(checkGrid(grid));
  const wrong = filled(grid, headerRow).flatMap((address) =>
    BROKEN.flatMap((content) => {
      const found = placesOf(checkGrid(withCell(grid, address, content)));
      const added = found.filter((place) => !sound.includes(place));
      return added.join() === `${address} cell-error` ? [] : [`${address}: ${added.join()}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['D6', NATIONAL],
  ['E6', NATIONAL],
  ['F6', NATIONAL],
  ['G6', NATIONAL],
  ['H6', NATIONAL],
  ['I6', NATIONAL],
  ['H3', JIANGMEN_2023],
  ['G7', JIANGMEN_2023],
  ['H8', JIANGMEN_2023],
  ['H9', JIANGMEN_2023],
])('a broken %s above the table is one finding and draws no other', (address, form) => {
  const grid = gridOf(form);
  const sound = placesOf(checkGrid(grid));
  for (const content of BROKEN) {
    const found = placesOf(checkGrid(withCell(grid, address, content)));
    expect(found.filter((place) => !sound.includes(place))).toEqual([`${address} cell-error`]);
  }
});

test('a form whose scores were never calculated is told so once, and of its total nothing else', () => {
  const grid = gridOf(JIANGMEN_2023);
  const scores = Array.from({ length: 33 }, (_, index) => `I${index + 15}`);
  const [, uncalculated] = BROKEN;
  const never = scores.reduce((one, address) => withCell(one, address, uncalculated), grid);
  const sound = placesOf(checkGrid(grid));
  const added = placesOf(checkGrid(never)).filter((place) => !sound.includes(place));
  expect(added).toEqual(['I15 cell-error']);
});
