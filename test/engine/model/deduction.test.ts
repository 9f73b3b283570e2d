import { isDeducted, outOfRange } from '../../../src/engine/model/deduction';
import { formOf } from '../scoring/form-of';

test.each([
  ['9', '10', true],
  ['9.98', '10', true],
  ['9.99', '10', false],
  ['10', '10', false],
  ['11', '10', false],
  ['-1', '10', false],
  [undefined, '10', false],
])('%s of %s: a deduction is %s', (claimed, weight, deducted) => {
  const [row] = formOf({ weight, ...(claimed === undefined ? {} : { claimed }) }).indicators;
  expect(row && isDeducted(row)).toBe(deducted);
});

test.each([
  ['-0.01', '10', 'below'],
  ['0', '10', null],
  ['10', '10', null],
  ['10.01', '10', 'above'],
  ['1', '0', null],
  [undefined, '10', null],
])('%s of %s is out of range: %s', (claimed, weight, side) => {
  const [row] = formOf({ weight, ...(claimed === undefined ? {} : { claimed }) }).indicators;
  expect(row && outOfRange(row)).toBe(side);
});
