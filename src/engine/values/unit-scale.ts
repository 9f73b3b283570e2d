import { Decimal } from '../decimal';
import scales from './unit-scales.json';

/** For each dimension what its units hold of the smallest; 工作日 and 亩 are not fixed enough. */
const DIMENSIONS = scales.map((units) => new Map(Object.entries(units)));

/**
 * How many of the second unit make one of the first: 1000 from 公里 to 米. Null where either is not
 * known or they measure different things.
 */
export function unitScale(from: string, to: string): Decimal | null {
  for (const units of DIMENSIONS) {
    const of = units.get(from);
    const per = units.get(to);
    if (of !== undefined && per !== undefined) return new Decimal(of).dividedBy(per);
  }
  return null;
}
