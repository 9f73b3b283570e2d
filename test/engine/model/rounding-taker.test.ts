import { Decimal } from '../../../src/engine/decimal';
import { roundingTaker } from '../../../src/engine/model/rounding-taker';

function taker(points: readonly string[], difference: string): string | null {
  const parts = points.map((value, index) => ({
    name: `指标${index + 1}`,
    cell: { row: index, column: 0 },
    points: new Decimal(value),
    alone: true,
  }));
  const found = roundingTaker(parts, new Decimal(difference));
  return found === null ? null : `${found.name} ${found.from.toString()}→${found.to.toString()}`;
}

test.each([
  ['the part that would then weigh what most do', ['5', '5', '4.9', '5'], '0.1', '指标3 4.9→5'],
  ['that part also for a slip of points', ['5', '5', '8', '5'], '-3', '指标3 8→5'],
  ['the largest for what rounding leaves over', ['3.33', '4', '3.34'], '0.01', '指标2 4→4.01'],
  ['the last of equals', ['3.33', '3.33', '3.33'], '0.01', '指标3 3.33→3.34'],
  ['nobody for a whole point or more', ['3', '4', '5'], '1', null],
  ['nobody for minus a whole point', ['3', '4', '5'], '-1', null],
  ['nobody whose weight would be nothing', ['0.5'], '-0.5', null],
  ['no part of one half, which is not most', ['5', '5', '4', '3'], '1', null],
])('%s', (_, points, difference, expected) => {
  expect(taker(points, difference)).toBe(expected);
});
