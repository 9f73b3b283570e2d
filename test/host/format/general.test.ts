import { fifteenDigits, general } from '../../../src/host/format/general';

test.each([
  ['300', '300'],
  ['-8.5', '-8.5'],
  ['8.50', '8.5'],
  ['007', '7'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['0.33333333333333331', '0.333333333'],
  ['12345678.912345', '12345678.91'],
  ['96.660000000000011', '96.66'],
  ['1e3', '1000'],
])('%s is shown as %s', (literal, shown) => {
  expect(general(literal)).toBe(shown);
});

test('a number that was calculated is taken at the digits it was calculated with', () => {
  expect(fifteenDigits('0.1').plus(fifteenDigits('0.2')).toString()).toBe('0.3');
  expect(fifteenDigits('0.30000000000000004').toString()).toBe('0.3');
});
