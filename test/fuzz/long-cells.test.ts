import { check } from '../../src/engine/check/check';
import { readForm } from '../../src/sheet/read-form';
import { withCells } from '../fixtures/form-sheet';
import { JIANGMEN_2023 } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import { endsWithin } from './cut-off';

/** The most one cell of Excel can hold. */
const LONGEST_CELL = 32_767;
const FIRST_ROW = 17;

// Where the cost of a cell grows with the square of its length, each of these takes minutes and runs
// into the limit that every test has.
test.each([
  [30, 'A', '1'],
  [30, 'A', '.'],
  [30, 'A', '-'],
  [30, 'A', '('],
  [30, 'E', '('],
  [5, 'G', '1、'],
  [5, 'H', '1、'],
  [30, 'J', '1*1='],
  [30, 'K', '1'],
  [30, 'L', '1-'],
  [30, 'H', '1', '('],
])(
  '%s of the longest cells in column %s, full of %j, are checked',
  (rows, column, piece, lead = '') => {
    const text = (lead + piece.repeat(LONGEST_CELL)).slice(0, LONGEST_CELL);
    const cells = Array.from({ length: rows }, (_, row) => [`${column}${FIRST_ROW + row}`, text]);
    const reading = readForm(gridOf(withCells(JIANGMEN_2023, Object.fromEntries(cells))));
    expect(reading.kind).not.toBe('template');
    if (reading.kind === 'form') expect(check(reading.form).findings.length).toBeGreaterThan(0);
  },
);

// A number can be cut up in as many ways as it has subsets of digits, a pile of notes likewise.
test.each([`培训人数${'1'.repeat(60)}人！`, `培训人数${'(1)22%、'.repeat(60)}人！`])(
  'a name is read at once however many numbers and notes stand in it: %s',
  (name) => {
    const reading = readForm(gridOf(withCells(JIANGMEN_2023, { E17: name })));
    if (reading.kind !== 'form') throw new Error('no form');
    expect(endsWithin(10_000, () => check(reading.form))).toBe(true);
  },
);
