import { sheetFormulas } from '../../../../src/host/xlsx/formula/sheet-formulas';
import { sumsOf } from '../../../../src/host/xlsx/formula/sums';
import type { GridCell } from '../../../../src/sheet/grid';
import { worksheet } from '../workbook-file';

function held(column: number, kind: GridCell['kind'], value: string): GridCell {
  return { column, kind, value, text: value, formula: kind === 'uncalculated' };
}

/** What the formulas in column A give over cells in column B, from row 1 on. */
function sums(formulas: readonly string[], cells: readonly GridCell[]): string {
  const sheet = formulas.map(
    (formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f></c></row>`,
  );
  const height = Math.max(formulas.length, cells.length);
  const rows = Array.from({ length: height }, (_, row) => ({
    row,
    cells: [
      ...(row < formulas.length ? [held(0, 'uncalculated', '')] : []),
      ...cells.slice(row, row + 1),
    ],
  }));
  const results = sumsOf(sheetFormulas('part', worksheet(sheet.join(''))), '评分表', rows);
  return [...results].map(([address, total]) => `${address}=${total.toString()}`).join(' ');
}

const NUMBERS = ['0.1', '0.2', '96.36'].map((value) => held(1, 'number', value));

test('numbers are added up exactly, texts and truth values passed over', () => {
  const others = [held(1, 'text', '九'), held(1, 'boolean', 'TRUE')];
  expect(sums(['SUM(B1:B5)'], [...NUMBERS, ...others])).toBe('A1=96.66');
});

test('a sum of sums waits for them, in whatever order they stand', () => {
  expect(sums(['SUM(A2,B3)', 'SUM(B1:B2)'], NUMBERS)).toBe('A2=0.3 A1=96.66');
});

test('a cell that is named twice counts twice', () => {
  expect(sums(['SUM(B1:B2,B2)'], NUMBERS)).toBe('A1=0.5');
});

test.each([
  ['an error', [held(1, 'error', '#REF!')]],
  ['another formula that is not known', [held(1, 'uncalculated', '')]],
])('a sum over %s is not known', (_, cells) => {
  expect(sums(['SUM(B1:B1)'], cells)).toBe('');
});

test('neither is a sum over itself, nor anything but a sum', () => {
  expect(sums(['SUM(A1:B1)', 'B1+B2'], NUMBERS)).toBe('');
});
