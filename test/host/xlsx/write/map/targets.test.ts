import { targetsOf } from '../../../../../src/host/xlsx/write/map/targets';
import { cellAt } from '../../../../fixtures/address';

test('rows and their columns ascend, and nothing is named twice', () => {
  const targets = targetsOf(['C5', 'A2', 'B5', 'C5', 'B2'].map(cellAt));
  expect([...targets]).toEqual([
    [1, [0, 1]],
    [4, [1, 2]],
  ]);
});

test('without cells there is nothing to look for', () => {
  expect(targetsOf([]).size).toBe(0);
});
