import { isBroken } from '../../../src/engine/language/cell-value';
import { entry } from '../scoring/form-of';

test('an error value and a formula without a result can be read by nobody', () => {
  const text = entry(0, 0, '95%');
  const cells = [entry(0, 0, '#REF!'), { ...text, kind: 'uncalculated' as const }, text];
  expect([...cells, entry(0, 0, '')].map(isBroken)).toEqual([true, true, false, false]);
});
