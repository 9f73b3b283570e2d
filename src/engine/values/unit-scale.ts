import { Decimal } from '../decimal';
import scales from './unit-scales.json';

/**
 * For each dimension its groups of units that convert exactly, with what each holds of the smallest.
 * Between two groups there is no fixed factor: a month has 28 to 31 days, 亩 do not come out even in
 * 平方米.
 */
const DIMENSIONS = Object.values(scales).map((groups) =>
  groups.map((units) => new Map<string, string>(Object.entries(units))),
);

/**
 * How many of the second unit make one of the first: 1000 from 公里 to 米. Null where either is not
 * known, they measure different things or convert only roughly.
 */
export function unitScale(from: string, to: string): Decimal | null {
  for (const units of DIMENSIONS.flat()) {
    const of = units.get(from);
    const per = units.get(to);
    if (of !== undefined && per !== undefined) return new Decimal(of).dividedBy(per);
  }
  return null;
}

/** True if both units measure the same thing but no exact factor leads from one to the other. */
export function convertsRoughly(from: string, to: string): boolean {
  if (unitScale(from, to) !== null) return false;
  return DIMENSIONS.some((groups) => measures(groups, from) && measures(groups, to));
}

function measures(groups: (typeof DIMENSIONS)[number], unit: string): boolean {
  return groups.some((units) => units.has(unit));
}
