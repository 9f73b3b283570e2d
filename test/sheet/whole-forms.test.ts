// Covers src/sheet/read-form.ts
// Covers src/sheet/split.ts
import { format, sum } from '../../src/engine/decimal';
import type { Form } from '../../src/engine/model/form';
import { printCell } from '../../src/sheet/address';
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import type { SheetSpec } from '../host/workbook-spec';

function read(sheet: SheetSpec): Form {
  const reading = readForm(gridOf(sheet));
  if (reading.kind !== 'form') throw new Error(reading.why);
  return reading.form;
}

/** The sums of weights and of claimed scores. */
function sumsOf({ indicators }: Form): readonly string[] {
  const points = indicators.flatMap((indicator) => indicator.points ?? []);
  const claimed = indicators.flatMap((indicator) => indicator.claimed ?? []);
  return [format(sum(points)), format(sum(claimed))];
}

describe('the 2023 Jiangmen form', () => {
  const form = read(JIANGMEN_2023);

  test('has 32 indicators in rows 15 to 46', () => {
    const rows = form.indicators.map(({ row }) => row + 1);
    expect(rows).toEqual(Array.from({ length: 32 }, (_, index) => index + 15));
  });

  test('adds up to 100 points and a score of 96.66, as its total prints', () => {
    expect(sumsOf(form)).toEqual(['100', '96.66']);
    expect(form.total?.score?.text).toBe('96.66');
    expect(form.total?.weights.map(({ entry }) => printCell(entry.cell))).toEqual([
      'B47',
      'D47',
      'F47',
    ]);
  });

  test('has each group once, however often a page break prints it again', () => {
    const level1 = form.groups.filter(({ level }) => level === 1);
    expect(level1.map(({ name, weights }) => [name, weights.length])).toEqual([
      ['决策', 1],
      ['产出', 3],
      ['效益', 2],
    ]);
    expect(form.groups.filter(({ level }) => level === 2)).toHaveLength(10);
  });

  test('gives rows without their own evidence that of the row above in the group', () => {
    const rows = new Map(form.indicators.map(({ row, evidence }) => [row + 1, evidence]));
    expect(rows.get(25)).toMatchObject({ own: false, text: rows.get(24)?.text });
    expect(rows.get(36)).toMatchObject({ own: false, text: rows.get(35)?.text });
  });

  test('lacks only the contact’s e-mail', () => {
    const blank = form.fields.filter(({ filled }) => !filled);
    expect(blank.map(({ name, cell }) => `${name} ${printCell(cell)}`)).toEqual(['联系邮箱 K4']);
  });

  test('has its goals and the four parts below the table as narrative', () => {
    expect(form.narrative.map(({ cell }) => printCell(cell))).toEqual(
      expect.arrayContaining(['D10', 'H10', 'A48', 'A49', 'A50', 'A51']),
    );
  });

  test('leaves nothing out', () => {
    expect(form.skipped).toEqual([]);
  });
});

describe('the national template', () => {
  const form = read(NATIONAL);

  test('adds up to 100 points and its printed total, the budget row included', () => {
    expect(sumsOf(form)).toEqual(['100', '99.25']);
    expect(form.indicators.map(({ kind }) => kind)).toEqual(['budget', ...Array(8).fill('row')]);
  });

  test('takes the weights of its groups from their names', () => {
    const level1 = form.groups.filter(({ level }) => level === 1);
    expect(
      level1.flatMap(({ weights }) => weights.map(({ points }) => points?.toString())),
    ).toEqual(['10', '50', '30', '10']);
  });

  test('leaves nothing out', () => {
    expect(form.skipped).toEqual([]);
  });
});
