import { Decimal, format } from '../../../src/engine/decimal';
import { pointsOf } from '../../../src/engine/language/points';
import { entry } from '../scoring/form-of';

function read(text: string): string | null {
  const points = pointsOf(entry(0, 0, text));
  return points === null ? null : format(points);
}

test.each([
  ['2.22', '2.22'],
  ['2.225', '2.225'],
  ['2.22%', '2.22'],
  ['2.22分', '2.22'],
  ['１２．５', '12.5'],
  ['-3', '-3'],
  ['+3', '3'],
  ['1,234.5', '1234.5'],
])('%s typed as text is %s points', (text, points) => {
  expect(read(text)).toBe(points);
});

test.each(['约12', '12左右', '12分钟', '1,2', '12.', '/', ''])('%s is no number', (text) => {
  expect(read(text)).toBeNull();
});

test('a number shown as a percentage counts in points of 100', () => {
  const number = {
    ...entry(0, 0, '2.22%'),
    kind: 'number',
    number: new Decimal('0.0222'),
  } as const;
  expect(pointsOf({ ...number, percent: true })?.toString()).toBe('2.22');
  expect(pointsOf({ ...number, percent: false })?.toString()).toBe('0.0222');
});
