import { isDeducted } from '../../../src/engine/model/deduction';
import { formOf } from '../scoring/form-of';

test.each([
  ['9', '10', true],
  ['9.98', '10', true],
  ['9.99', '10', false],
  ['10', '10', false],
  ['11', '10', false],
  [undefined, '10', false],
])('%s of %s: a deduction is %s', (claimed, weight, deducted) => {
  const [row] = formOf({ weight, ...(claimed === undefined ? {} : { claimed }) }).indicators;
  expect(row && isDeducted(row)).toBe(deducted);
});
