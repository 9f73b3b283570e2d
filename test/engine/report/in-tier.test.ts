import { Decimal } from '../../../src/engine/decimal';
import { isInTier } from '../../../src/engine/report/in-tier';

const MIDDLE = { low: new Decimal(6), high: new Decimal(8) };
const TOP = { low: new Decimal(8), high: new Decimal(10) };

test.each([
  ['6', MIDDLE, true],
  ['5.99', MIDDLE, false],
  ['7.99', MIDDLE, true],
  ['8', MIDDLE, false],
  // Printed as 8, it is the top tier's.
  ['7.996', MIDDLE, false],
  ['8', TOP, true],
  ['10', TOP, true],
  ['10.01', TOP, false],
])('%s of 10 points, tier %#: %s', (claimed, range, inside) => {
  expect(isInTier(new Decimal(claimed), range, new Decimal(10))).toBe(inside);
});
