import { momentOf } from '../../../src/host/format/serial-date';

function shown(serial: number, date1904 = false): string | null {
  const moment = momentOf(serial, date1904);
  if (moment === null) return null;
  const { year, month, day, hour, minute, second } = moment;
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`;
}

test.each([
  [0, '1900-1-0 0:0:0'],
  [1, '1900-1-1 0:0:0'],
  [59, '1900-2-28 0:0:0'],
  [60, '1900-2-29 0:0:0'],
  [61, '1900-3-1 0:0:0'],
  [45_291, '2023-12-31 0:0:0'],
  [45_351, '2024-2-29 0:0:0'],
  [2_958_465, '9999-12-31 0:0:0'],
])('%d is %s', (serial, moment) => {
  expect(shown(serial)).toBe(moment);
});

test.each([
  [45_291.75, '2023-12-31 18:0:0'],
  [45_291.000011574, '2023-12-31 0:0:1'],
  [45_291.9999999, '2024-1-1 0:0:0'],
  [0.5, '1900-1-0 12:0:0'],
])('its fraction is the time of day: %d is %s', (serial, moment) => {
  expect(shown(serial)).toBe(moment);
});

test.each([-1, -0.5, 2_958_466, Number.NaN])('%d is in no calendar', (serial) => {
  expect(shown(serial)).toBeNull();
});

test('the other calendar begins four years and a day later', () => {
  expect(shown(0, true)).toBe('1904-1-1 0:0:0');
  expect(shown(43_829, true)).toBe(shown(45_291));
});
