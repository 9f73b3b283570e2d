import { buildDay } from '../../../scripts/build/build-day';

const NOW = new Date('2026-03-04T05:06:07Z');

test('a build is of today', () => {
  expect(buildDay(undefined, NOW)).toBe('2026-03-04');
  expect(buildDay('', NOW)).toBe('2026-03-04');
});

test('the same source built again is of the day it is told', () => {
  expect(buildDay('1700000000', NOW)).toBe('2023-11-14');
});

test('what is no time fails the build', () => {
  expect(() => buildDay('yesterday', NOW)).toThrow(RangeError);
});
