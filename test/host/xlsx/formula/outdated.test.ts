import { outdatedFormulas } from '../../../../src/host/xlsx/formula/outdated';
import { sheetFormulas } from '../../../../src/host/xlsx/formula/sheet-formulas';
import { printCell } from '../../../../src/sheet/address';
import { cellAt } from '../../../fixtures/address';
import { worksheet } from '../workbook-file';

/** Which of the formulas in A1, A2, … are out of date once a cell has changed. */
function outdated(changed: string, ...formulas: readonly string[]): string {
  const rows = formulas.map(
    (formula, index) => `<row r="${index + 1}"><c r="A${index + 1}"><f>${formula}</f></c></row>`,
  );
  const read = sheetFormulas('part', worksheet(rows.join('')));
  return outdatedFormulas(read, '评分表', [cellAt(changed)])
    .map(({ cell }) => printCell(cell))
    .toSorted()
    .join(' ');
}

test('what reads the cell, and what reads that', () => {
  expect(outdated('C5', 'SUM(C1:C9)', 'A1+1', 'A2+1', 'D5+1')).toBe('A1 A2 A3');
});

test('what reads the cells around it is not', () => {
  expect(outdated('C5', 'C4', 'C6', 'B5', 'D5', 'SUM(C1:C4)')).toBe('');
});

test('formulas in a circle end', () => {
  expect(outdated('C5', 'A2+C5', 'A1')).toBe('A1 A2');
});

test('of a formula that may read any cell it is assumed', () => {
  expect(outdated('C5', 'INDIRECT("B1")', 'B1')).toBe('A1');
});
