import { greatest, least } from '../../src/engine/extremes';

test('the least and the greatest of more values than a call can have arguments', () => {
  const values = Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 1_000_003);
  expect(least(values)).toBe(0);
  expect(greatest(values)).toBe(1_000_002);
});

test('of none there is neither', () => {
  expect([least([]), greatest([])]).toEqual([Infinity, -Infinity]);
});
