// Covers src/host/write/sort-written.ts
// Covers src/host/write/same-row.ts
// Covers src/host/write/prompt-index.ts
// Covers src/host/write/column-index.ts
// Covers src/host/write/guards-of.ts
// Covers src/host/write/remaining.ts
import type { Receipt } from '../../../src/host/host';
import { guardsOf } from '../../../src/host/write/guards-of';
import { remaining } from '../../../src/host/write/remaining';
import { isLikeRow, isVeryRow, type ContentAt } from '../../../src/host/write/same-row';
import { sortWritten } from '../../../src/host/write/sort-written';
import { printCell } from '../../../src/sheet/address';
import type { Guard } from '../../../src/sheet/edits';
import type { Grid } from '../../../src/sheet/grid';
import { cellAt } from '../../fixtures/address';
import { gridOf } from '../../fixtures/grid-of';
import { BLANK, number, PROMPT, text } from '../sheets';
import type { CellSpec } from '../workbook-spec';

type Row = readonly CellSpec[];

function sheet(...rows: readonly Row[]): Grid {
  return gridOf({ name: '评分表', rows });
}

/** A prompt in C of the named row, guarded by the row as `sheet` draws it. */
function receiptFor(row: number, [name, expected, actual]: readonly string[]): Receipt {
  const cell = cellAt(`D${row}`);
  const guards: Guard[] = [name, expected, actual].map((value, column) => ({
    cell: { row: row - 1, column },
    content: text(String(value)),
  }));
  const written = [{ cell, before: BLANK, after: text(PROMPT) }];
  return { sheet: '评分表', sheetId: '{1}', written, guards, marks: ['m'], refused: [] };
}

const TRAINING = ['培训场次', '≥5场', '4场'] as const;
const PEOPLE = ['培训人数', '≥200人', '180人'] as const;
const RECEIPT = receiptFor(1, TRAINING);

/** Where the write stands, `back`, or why neither. */
function found(grid: Grid, receipt = RECEIPT): string {
  const { back, ours, strayed, changed } = sortWritten(grid, receipt);
  expect(back.length + ours.length + strayed.length + changed.length).toBe(receipt.written.length);
  if (ours[0] !== undefined) return printCell(ours[0].cell);
  if (strayed[0] !== undefined) return `strayed to ${printCell(strayed[0].cell)}`;
  return back.length > 0 ? 'back' : String(changed[0]?.why);
}

test.each<[string, string | RegExp, readonly Row[]]>([
  ['where it was written', 'D1', [[...TRAINING, PROMPT]]],
  ['one row lower', 'D2', [[null], [...TRAINING, PROMPT]]],
  [
    'in its own row of two that look alike',
    'D2',
    [
      [...PEOPLE, PROMPT],
      [...TRAINING, PROMPT],
    ],
  ],
  [
    'in its row though one of its cells was mended',
    'D2',
    [[null], ['培训场次', '≥5场', '5场', PROMPT]],
  ],
  ['in place though nothing of its row is left', 'D1', [['别的', '', '', PROMPT]]],
  ['nowhere, for it was taken out', 'back', [[...TRAINING]]],
  ['nowhere, for somebody wrote over it', /改过/, [[...TRAINING, '台风停工']]],
  ['nowhere, for its row is gone', /找不到/, [[...PEOPLE]]],
  ['astray in a row of another name', 'strayed to D2', [[null], [...PEOPLE, PROMPT]]],
  ['in its row, one column further', 'E1', [[...TRAINING, null, PROMPT]]],
  ['in its row, one column further and one row lower', 'E2', [[null], [...TRAINING, null, PROMPT]]],
  ['in place though it was copied further', 'D1', [[...TRAINING, PROMPT, PROMPT]]],
  [
    'in its row rather than in the first it was pasted to',
    'E2',
    [
      [...PEOPLE, null, PROMPT],
      [...TRAINING, null, PROMPT],
    ],
  ],
  ['astray, pasted to another row', 'strayed to D2', [[...TRAINING], [...PEOPLE, PROMPT]]],
  [
    'astray where words were typed in its place',
    'strayed to A2',
    [[...TRAINING, '停工'], [PROMPT]],
  ],
  [
    'astray where a column was inserted first of all',
    'strayed to E1',
    [[null, ...TRAINING, PROMPT]],
  ],
  ['nowhere, for another prompt is not its own', 'back', [[...TRAINING, null, `${PROMPT}另`]]],
  ['nowhere on an empty sheet', /找不到/, []],
])('a prompt is found %s', (_, place, rows) => {
  expect(found(sheet(...rows))).toMatch(place);
});

test('a prompt that stands for one write is not taken for another', () => {
  const other = receiptFor(2, PEOPLE);
  const written = [...RECEIPT.written, ...other.written];
  const both = { ...RECEIPT, written, guards: [...RECEIPT.guards, ...other.guards] };
  const { ours, back, strayed } = sortWritten(sheet([...TRAINING], [...PEOPLE, PROMPT]), both);
  expect([ours.map(({ cell }) => printCell(cell)), back.map(printCell)]).toEqual([['D2'], ['D1']]);
  expect(strayed).toEqual([]);
});

test('a prompt that was changed by one sign is no longer ours', () => {
  expect(found(sheet([...TRAINING, `${PROMPT}已补`]))).toMatch(/改过/);
});

/** The same row with a score in D in place of the prompt. */
const SCORED: Receipt = {
  ...RECEIPT,
  written: [{ cell: cellAt('D1'), before: number('8'), after: number('7') }],
};

test.each<[string, string | RegExp, readonly Row[]]>([
  [
    'by its row',
    'D2',
    [
      [...PEOPLE, 7],
      [...TRAINING, 7],
    ],
  ],
  ['to no other row', /找不到/, [[...PEOPLE, 7]]],
  ['to no row of another name that shares all else', /找不到/, [['培训人数', '≥5场', '4场', 7]]],
  ['to no row that shares its name alone', /找不到/, [['培训场次', '≥9场', '4场', 7]]],
  [
    'past a row that shares more than half, to its own',
    'D2',
    [
      ['培训人数', '≥5场', '4场', 7],
      [...TRAINING, 7],
    ],
  ],
  [
    'to neither of two rows that are alike in all',
    /分不清/,
    [
      [...TRAINING, 7],
      [...TRAINING, 7],
    ],
  ],
])('a number is followed %s', (_, place, rows) => {
  expect(found(sheet(...rows), SCORED)).toMatch(place);
});

test('a number is followed though a blank cell of its row was filled', () => {
  const guards = [...SCORED.guards, { cell: cellAt('E1'), content: BLANK }];
  const rows = sheet([null], [...TRAINING, 7, '台风停工']);
  expect(found(rows, { ...SCORED, guards })).toBe('D2');
});

test('no place is given to two writes', () => {
  const other = receiptFor(2, TRAINING);
  const both = {
    ...RECEIPT,
    written: [...RECEIPT.written, ...other.written],
    guards: [...RECEIPT.guards, ...other.guards],
  };
  const { ours, back } = sortWritten(sheet([...TRAINING, PROMPT], [...TRAINING]), both);
  expect(ours.map(({ cell }) => printCell(cell))).toEqual(['D1']);
  expect(back.map(printCell)).toEqual(['D2']);
});

function rowHolding(...cells: readonly string[]): ContentAt {
  return ({ column }) => text(cells[column] ?? '');
}

test('a row is like another while more than half of its cells are', () => {
  const { guards } = RECEIPT;
  expect(isLikeRow(guards, 5, rowHolding('培训场次', '≥5场', '改了'))).toBe(true);
  expect(isLikeRow(guards, 5, rowHolding('培训场次', '改了', '改了'))).toBe(false);
  expect(isLikeRow([], 5, rowHolding())).toBe(true);
});

test('a row that was blank is that row while it is blank', () => {
  const guards = [{ cell: cellAt('A1'), content: BLANK }];
  expect(isVeryRow(guards, 5, () => BLANK)).toBe(true);
  expect(isVeryRow(guards, 5, rowHolding('培训场次'))).toBe(false);
});

test('guards are those of the rows that were written', () => {
  const { written, guards } = RECEIPT;
  const foreign = { cell: cellAt('A9'), content: text('别的') };
  expect(guardsOf(written, [...guards, foreign])).toEqual(guards);
});

test('what remains of a receipt is a receipt, or nothing', () => {
  expect(remaining(RECEIPT, RECEIPT.written, ['m'])).toEqual(RECEIPT);
  expect(remaining(RECEIPT, [], ['m'])).toEqual({ ...RECEIPT, written: [], guards: [] });
  expect(remaining(RECEIPT, [], [])).toBeNull();
});
