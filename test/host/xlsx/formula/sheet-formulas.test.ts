import { sheetFormulas } from '../../../../src/host/xlsx/formula/sheet-formulas';
import { printBlock } from '../../../../src/host/xlsx/write/cells/extent';
import { printCell } from '../../../../src/sheet/address';
import { worksheet } from '../workbook-file';

function formulasOf(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, index) => `<row r="${index + 1}">${cell}</row>`).join('');
  return sheetFormulas('part', worksheet(rows)).map(
    ({ cell, text, area }) => `${printCell(cell)} =${text} fills ${printBlock(area)}`,
  );
}

test('formulas come from top to bottom, values alone do not', () => {
  expect(
    formulasOf('<c r="A1"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c>', '<c r="C2"><f>1</f></c>'),
  ).toEqual(['A1 =B1*2 fills A1', 'C2 =1 fills C2']);
});

test('those that share a text each read their own cells', () => {
  expect(
    formulasOf(
      '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f></c>',
      '<c r="A2"><f t="shared" si="0"/></c>',
      '<c r="A3"><f t="shared" si="0"/></c>',
    ),
  ).toEqual(['A1 =B1*$C$1 fills A1', 'A2 =B2*$C$1 fills A2', 'A3 =B3*$C$1 fills A3']);
});

test('an array formula and a table of what-ifs fill a block', () => {
  expect(
    formulasOf(
      '<c r="A1"><f t="array" ref="A1:B2">C1:D2</f></c>',
      '',
      '<c r="A3"><f t="dataTable" ref="A3:A5" r1="B1"/></c>',
    ),
  ).toEqual(['A1 =C1:D2 fills A1:B2', 'A3 = fills A3:A5']);
});

test.each([
  ['a result', '<c r="A1"><f>1</f><v>2</v></c>', '<v>2</v>'],
  ['one of a single tag', '<c r="A1"><f>1</f><v/></c>', '<v/>'],
  ['none', '<c r="A1"><f>1</f></c>', ''],
  ['none behind a formula of a single tag', '<c r="A1"><f t="shared" si="0"/></c>', ''],
])('it is known where %s stands', (_, cell, result) => {
  const text = worksheet(`<row r="1">${cell}</row>`);
  const [found] = sheetFormulas('part', text);
  expect(text.slice(found?.result.start, found?.result.end)).toBe(result);
  expect(text.slice(found?.tag.start, found?.tag.end)).toBe('<c r="A1">');
  // What is put there stands behind the formula.
  expect(text.slice(found?.result.end, found?.result.end)).toBe('');
  expect(text.slice(0, found?.result.start)).toMatch(/<\/f>$|<f[^>]*\/>$/);
});
