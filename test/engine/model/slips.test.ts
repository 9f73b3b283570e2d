import { Decimal, format } from '../../../src/engine/decimal';
import { slipsOf } from '../../../src/engine/model/slips';

test.each([
  ['828', '882'],
  ['265.5', '256.5'],
  ['69', '96'],
  ['88.2', '882'],
  ['8820', '882'],
  ['12.34', '13.24'],
  ['226', '266'],
])('%s may have been meant as %s', (typed, meant) => {
  expect(slipsOf(new Decimal(typed)).map((one) => format(one))).toContain(meant);
});

test.each([
  ['882', '891'],
  ['882', '882'],
  ['882', '9'],
])('%s was not meant as %s', (typed, other) => {
  expect(slipsOf(new Decimal(typed)).map((one) => format(one))).not.toContain(other);
});

test.each(['1e999', '-1e-999', '1'.repeat(400)])('nobody types %s', (number) => {
  expect(slipsOf(new Decimal(number))).toEqual([]);
});
