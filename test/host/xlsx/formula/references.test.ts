import { movedFormula, referencesOf } from '../../../../src/host/xlsx/formula/references';
import { printCell } from '../../../../src/sheet/address';

/** `I15:I47 F2`, with `?` where the formula may read other cells as well. */
function read(formula: string): string {
  const { blocks, open } = referencesOf(formula, '评分 表');
  const printed = blocks.map(({ top, left, bottom, right }) => {
    const first = printCell({ row: top, column: left });
    const last = printCell({ row: bottom, column: right });
    return first === last ? first : `${first}:${last}`;
  });
  return [...printed, ...(open ? ['?'] : [])].join(' ');
}

test.each([
  ['H15/G15*F15', 'H15 G15 F15'],
  ['SUM($I$15:I47,$A1)', 'I15:I47 A1'],
  ['sum(i15:i16)', 'I15:I16'],
  ['SUM(I:I)', 'I1:I1048576'],
  ['SUM(3:$4)', 'A3:XFD4'],
  ['IF(TRUE,LOG10(B2),1E5)&"A1 ""B2"""', 'B2'],
  ["'评分 表'!C3+其他!D4+'[1]评分 表'!E5", 'C3'],
  ['_xlfn.ROUNDUP(A1,2)+#REF!', 'A1'],
  ["'it''s'!A1+[2]其他!B1+C1", 'C1'],
  ['1.5E3+.5+A1', 'A1'],
])('%s reads %s', (formula, cells) => {
  expect(read(formula)).toBe(cells);
});

test.each([
  'INDIRECT("I15")',
  'SUM(OFFSET(A1,0,0,5,1))',
  '自评合计*2',
  'SUM(表1[得分])',
  'SUM(A1:INDEX(B1:B9,3))',
  'SUM(一:三!A1)',
  'ABCD1',
  "'评分 表'!#REF!",
])('%s may read any cell', (formula) => {
  expect(read(formula)).toMatch(/\?$/);
});

test.each([
  ['H15/$G15*F$15', 'J17/$G17*H$15'],
  ['SUM(I:$J)+SUM($3:4)', 'SUM(K:$J)+SUM($3:6)'],
  ['IF(其他!A1>0,"A1",a1)', 'IF(其他!C3>0,"A1",C3)'],
])('two rows and columns further %s reads %s', (formula, moved) => {
  expect(movedFormula(formula, 2, 2)).toBe(moved);
});
