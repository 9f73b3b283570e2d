import { Decimal } from '../../../src/engine/decimal';
import { inWan, mistakenFor, MONEY_UNIT, printMoney } from '../../../src/engine/language/money';

test.each([
  ['元', '0.0001'],
  ['万元', '1'],
  ['亿元', '10000'],
])('one %s is %s万元', (unit, factor) => {
  expect(inWan(unit)?.toString()).toBe(factor);
  expect(unit).toMatch(new RegExp(`^${MONEY_UNIT}$`));
});

test.each(['', '万', '美元', '公斤'])('“%s” is no unit of money here', (unit) => {
  expect(inWan(unit)).toBeNull();
});

test.each([
  ['0.0001', '345', '3450000 元', '万元'],
  ['1', '345', '345 万元', '元'],
  ['10000', '345000', '34.5 亿元', '万元'],
])('an amount is printed in the unit of its form', (unit, amount, printed, other) => {
  const size = new Decimal(unit);
  expect(printMoney(new Decimal(amount), size)).toBe(printed);
  expect(mistakenFor(size)).toBe(other);
});

test('an amount whose cell says its own unit is printed in 万元', () => {
  expect(printMoney(new Decimal('120.5'))).toBe('120.5 万元');
  expect(mistakenFor()).toBe('元');
});
