import { gradeTier } from '../../../src/engine/language/scales';

test.each([
  ['优', '优', 'top'],
  ['优秀', '优', 'top'],
  ['良', '优', 'top'],
  ['优', '良', 'middle'],
  ['优', '中', 'bottom'],
  ['良', '中', 'middle'],
  ['良', '差', 'bottom'],
  ['优良中低差', '优', 'top'],
  ['优良中低差', '良', 'middle'],
  ['优、良、中、差', '差', 'bottom'],
  ['好坏', '好', 'top'],
  ['好坏', '坏', 'bottom'],
  ['高中低', '高', 'top'],
  ['高中低', '中', 'middle'],
])('of %s, %s is the %s', (expected, actual, tier) => {
  expect(gradeTier(expected, actual)).toBe(tier);
});

test.each([
  ['有所提高', '优'],
  ['优', '有提高'],
  ['高', '好'],
  ['差好', '好'],
  ['', '优'],
  ['优', ''],
])('of %s, %s is no grade', (expected, actual) => {
  expect(gradeTier(expected, actual)).toBeNull();
});
