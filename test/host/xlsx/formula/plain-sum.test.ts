import { summands } from '../../../../src/host/xlsx/formula/plain-sum';

test.each([
  ['SUM(I15:I47)', 1],
  [' sum( $I$15 , 评分表!J2:J3 ) ', 2],
  ["SUM('评分表'!A1,B:B,3:4)", 3],
])('%s adds up %d blocks', (formula, count) => {
  expect(summands(formula, '评分表')).toHaveLength(count);
});

test.each([
  'SUM(A1)+1',
  'SUM()',
  'SUM(A1,2)',
  'SUM(其他!A1)',
  'SUM(A1,SUM(B1))',
  'SUMIF(A1:A3,1)',
  'A1+A2',
  'SUM(A1,)',
])('%s does something else', (formula) => {
  expect(summands(formula, '评分表')).toBeNull();
});
