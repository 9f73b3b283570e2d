import { inWan, MONEY_UNIT } from '../../../src/engine/language/money';

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
