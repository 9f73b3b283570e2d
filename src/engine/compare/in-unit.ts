import type { Decimal } from '../decimal';
import type { Figure, NumberMeasure } from './comparable';
import { isUpward } from '../language/bounds';
import { convertsRoughly, unitScale } from './units';

/**
 * The actual value in the target's unit, as it stands where the units do not convert at all (件, 批次).
 * Null where they measure the same thing but no exact factor leads over (天 to 个月).
 */
export function inUnitOf(target: Figure, measure: NumberMeasure): Decimal | null {
  if (measure.unit === target.unit) return measure.value;
  if (convertsRoughly(measure.unit, target.unit)) return withinWorkingDays(target, measure);
  return converted(measure, target.unit);
}

/** N days hold at most N working days: 3天 are within 5个工作日 wherever they fell. */
function withinWorkingDays(target: Figure, measure: NumberMeasure): Decimal | null {
  const limit = target.direction !== undefined && !isUpward(target.direction);
  if (!limit || unitScale(target.unit, '工作日') === null) return null;
  if (unitScale(measure.unit, '天') === null) return null;
  const days = converted(measure, '天');
  return days.lessThanOrEqualTo(target.value) ? days : null;
}

function converted({ value, unit }: NumberMeasure, to: string): Decimal {
  const scale = unitScale(unit, to);
  return scale === null ? value : value.times(scale.times).dividedBy(scale.over);
}
