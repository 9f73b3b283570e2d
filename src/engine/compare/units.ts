import scales from './unit-scales.json';

/**
 * For each dimension its groups of units that convert exactly, with what each holds of the smallest.
 * Between two groups there is no fixed factor: a month has 28 to 31 days, 亩 do not come out even in
 * 平方米.
 */
const DIMENSIONS = Object.values(scales).map((groups) =>
  groups.map((units) => new Map<string, string>(Object.entries(units))),
);
const EXACT = DIMENSIONS.flat();

/** A number of one unit `times` this and divided `over` that is the number of another. */
export interface UnitScale {
  readonly times: string;
  readonly over: string;
}

/**
 * What leads from one unit to another: times 1000 over 1 from 公里 to 米. It is kept in two parts, as
 * a twelfth of a year has no exact decimal. Null where either unit is not known, they measure
 * different things or convert only roughly.
 */
export function unitScale(from: string, to: string): UnitScale | null {
  for (const units of EXACT) {
    const times = units.get(from);
    const over = units.get(to);
    if (times !== undefined && over !== undefined) return { times, over };
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
