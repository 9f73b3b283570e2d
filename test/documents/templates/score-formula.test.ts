import { scoreRow } from '../../../src/engine/check/score-row';
import { Decimal } from '../../../src/engine/decimal';
import type { Entry } from '../../../src/engine/model/form';
import { DEFAULT_OPTIONS } from '../../../src/engine/options';
import { openXlsx } from '../../../src/host/xlsx/open';
import { entryOf } from '../../../src/sheet/cells/entry';
import { calculatedForm, calculatedFrom, markOf } from '../../fixtures/templates/calculated';
import { FORMULA_CASES, formulaCases, type Held } from '../../fixtures/templates/formula-cases';

/** What LibreOffice calculated of each case, as it stands in the file. */
let calculated: readonly string[];

beforeAll(async () => {
  const { rows } = await openXlsx(calculatedForm('formulas')).read('公式');
  const results = new Map(
    rows.map(({ row, cells }) => [row, cells.find(({ column }) => column === 3)?.value ?? '']),
  );
  calculated = FORMULA_CASES.map((_, row) => results.get(row) ?? '');
});

test('the cases were calculated with the formula of today: else run npm run templates', async () => {
  expect(calculatedFrom('formulas')).toBe(markOf(await formulaCases()));
});

const CASES = FORMULA_CASES.map((one, at) => ({
  ...one,
  at,
  name: `${nameOf(one.expected)} → ${nameOf(one.actual)}`,
}));

describe.each(CASES)('$name', ({ expected, actual, weight, comesTo, at }) => {
  test('comes to what a person would make of it, or stays empty', () => {
    expect(calculated[at]).toBe(`${comesTo}`);
  });

  test('is never another score than the one that is recomputed', () => {
    const points = new Decimal(weight);
    const { recomputed, range } = scoreRow(
      { expected: entry(expected), actual: entry(actual), weight: entry(weight), points },
      DEFAULT_OPTIONS,
    );
    const given = comesTo === '' ? null : new Decimal(comesTo);
    const fits =
      given === null ||
      (recomputed === null ? range !== null && given.equals(range.high) : given.equals(recomputed));
    expect(fits).toBe(true);
  });
});

function nameOf(held: Held): string {
  return typeof held === 'object' ? `(${held.share * 100}%)` : `${held}`;
}

function entry(held: Held): Entry {
  const cell = { row: 0, column: 0 };
  const value = typeof held === 'object' ? `${held.share}` : `${held}`;
  const text = typeof held === 'object' ? `${held.share * 100}%` : value;
  const kind = typeof held === 'string' ? (held === '' ? 'blank' : 'text') : 'number';
  return entryOf(cell, { column: 0, kind, value, text, formula: false });
}
