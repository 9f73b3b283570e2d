import type { NumberMeasure } from '../compare/comparison';
import type { Decimal } from '../decimal';
import { isUpward, type Direction } from '../language/bounds';
import type { Target } from '../language/target';

/**
 * What an operator in the actual value leaves of the comparison: `missed` where no number on its side
 * reaches the target (<95% against ≥95%), `unclear` where some do and some do not, null where it
 * only repeats the target's own side, so that its number stands for the measured one. `value` is
 * the actual number in the target's terms. 停机未超过3天 speaks of another number than 运行天数.
 */
export function boundVerdict(
  target: Target,
  { side, operator, says }: NumberMeasure,
  value: Decimal,
): 'missed' | 'unclear' | null {
  if (side === null) return null;
  const below = !isUpward(side);
  if (target.kind === 'range') {
    const past = below ? target.low.comparedTo(value) : value.comparedTo(target.high);
    return past > 0 || (past === 0 && isStrict(side)) ? 'missed' : null;
  }
  if (target.kind !== 'number' || below !== isUpward(target.direction)) return null;
  const past = below ? target.value.comparedTo(value) : value.comparedTo(target.value);
  const apart = isStrict(side) || operator === '以下' || operator === '以上';
  if (target.bare) return past === 0 && !apart ? null : 'unclear';
  // 49万余元 is 49万元 as far as the words go.
  if (past < 0 && operator === '') return null;
  const beyond = past > 0 || (past === 0 && apart);
  return beyond && says.ofRow ? 'missed' : 'unclear';
}

function isStrict(direction: Direction): boolean {
  return direction === 'moreThan' || direction === 'lessThan';
}
