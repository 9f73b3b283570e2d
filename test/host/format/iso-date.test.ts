import { serialOfIso } from '../../../src/host/format/iso-date';

test.each([
  ['2023-12-31', 45291],
  ['2023-12-31T00:00:00', 45291],
  ['2023-12-31T12:00:00Z', 45291.5],
  ['2023-12-31T06:00:00.000', 45291.25],
  ['1900-02-28', 59],
  ['1900-03-01', 61],
  ['12:00:00', 0.5],
])('%s is %s', (text, serial) => {
  expect(serialOfIso(text, false)).toBe(serial);
});

test('counts from 1904 where the workbook does', () => {
  expect(serialOfIso('2023-12-31', true)).toBe(43829);
});

test.each(['', '2023', '31.12.2023', '2023-02-30', '2023-13-01', '1899-12-31', '12'])(
  '%s is none',
  (text) => {
    expect(serialOfIso(text, false)).toBeNull();
  },
);
