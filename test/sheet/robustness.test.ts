import * as fc from 'fast-check';
import type { Grid, GridCell } from '../../src/sheet/grid';
import { readForm } from '../../src/sheet/read-form';
import { JIANGMEN_2023, NATIONAL } from '../fixtures/forms';
import { gridOf } from '../fixtures/grid-of';
import spellings from './words/header-spellings.json';

const WORDS = [
  ...Object.values(spellings).flat(),
  '合计',
  '总分',
  '预算数',
  '执行数',
  '项目名称',
  '/',
];
const SPECIAL = [
  '指标2：',
  '(((((',
  '1e400',
  '（50分）',
  '99999999999999999999',
  '#####',
  '年度绩效目标1（40分）',
];

const text = fc.oneof(fc.constantFrom(...WORDS, ...SPECIAL), fc.string());
const content = fc.record({
  kind: fc.constantFrom<GridCell['kind']>('number', 'text', 'boolean', 'error', 'blank'),
  value: fc.oneof(text, fc.double().map(String)),
  text,
  formula: fc.boolean(),
});
const grid: fc.Arbitrary<Grid> = fc
  .array(fc.array(fc.option(content, { freq: 3 }), { maxLength: 12 }), { maxLength: 14 })
  .map((rows) => ({
    sheet: '表',
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.flatMap((cell, column) => (cell === null ? [] : [{ ...cell, column }])),
    })),
  }));

test('any sheet whatever is read without a failure', () => {
  fc.assert(
    fc.property(grid, (one) => expect(['form', 'template', 'none']).toContain(readForm(one).kind)),
    { numRuns: 500 },
  );
});

/** The reading as text, each cell named as if the sheet had not been moved. */
function readingAt(moved: Grid, down: number, right: number): string {
  return JSON.stringify(readForm(moved), (key, value: unknown) => {
    if (key === 'row' && typeof value === 'number') return value - down;
    if (key === 'column' && typeof value === 'number') return value - right;
    return value;
  });
}

function move(original: Grid, down: number, right: number): Grid {
  return {
    ...original,
    rows: original.rows.map(({ row, cells }) => ({
      row: row + down,
      cells: cells.map((cell) => ({ ...cell, column: cell.column + right })),
    })),
  };
}

test.each([JIANGMEN_2023, NATIONAL])('$name reads the same wherever it stands', (sheet) => {
  const original = gridOf(sheet);
  const reading = readingAt(original, 0, 0);
  fc.assert(
    fc.property(fc.nat(50), fc.nat(30), (down, right) => {
      expect(readingAt(move(original, down, right), down, right)).toBe(reading);
    }),
    { numRuns: 10 },
  );
});

/** The indicators by name, none where the sheet is no form. */
function namesOf(one: Grid): readonly string[] {
  const reading = readForm(one);
  return reading.kind === 'form' ? reading.form.indicators.map(({ name }) => name.text) : [];
}

test('blank rows between the indicators change nothing but addresses', () => {
  const original = gridOf(JIANGMEN_2023);
  const spread = {
    ...original,
    rows: original.rows.map(({ row, cells }) => ({ row: row < 15 ? row : row * 2, cells })),
  };
  expect(namesOf(spread)).toEqual(namesOf(original));
});

test('words beside the table change nothing', () => {
  const original = gridOf(NATIONAL);
  const aside: GridCell = { column: 20, kind: 'text', value: '待核', text: '待核', formula: false };
  const annotated = {
    ...original,
    rows: original.rows.map(({ row, cells }) => ({ row, cells: [...cells, aside] })),
  };
  expect(namesOf(annotated)).toEqual(namesOf(original));
});
