import type { Decimal } from '../decimal';
import type { Plain } from '../language/plain';
import { placedQuantities, type Quantity } from '../language/quantities';
import { noteAtEnd } from '../language/signs';
import { scan } from '../language/tokens';
import { convertsRoughly, unitScale } from './units';

/** One side of a comparison, as far as its unit goes. */
interface Side {
  readonly value: Decimal;
  readonly unit: string;
  readonly percent: boolean;
  readonly scaled: boolean;
}

/**
 * A bare number in the unit that the row's name gives it, 12 under 维修投入（万元） beside 119000元. As it
 * stands where the other side has no unit either, or where the name's measures something else.
 */
export function inNamedUnit<One extends Side>(side: One, other: Side, name: Plain): One {
  if (side.unit !== '' || side.percent || side.scaled || other.unit === '') return side;
  const named = unitOfName(name);
  if (named === null || !measuresTheSame(named.unit, other.unit)) return side;
  return { ...side, value: side.value.times(named.value), unit: named.unit, scaled: named.scaled };
}

/** 万元 of 维修投入（万元） as a quantity of one; null where the name ends in no unit. */
function unitOfName(name: Plain): Quantity | null {
  const note = noteAtEnd(name);
  if (note === null) return null;
  const tokens = scan(`1${note}`);
  const [first] = placedQuantities(tokens);
  if (first === undefined || first.end !== tokens.length || first.quantity.unit === '') return null;
  return first.quantity;
}

function measuresTheSame(a: string, b: string): boolean {
  return a === b || unitScale(a, b) !== null || convertsRoughly(a, b);
}
