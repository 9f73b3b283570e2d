import { format, HUNDRED, round2, sameScore, type Decimal } from '../decimal';
import type { Equation } from './equations';
import { evaluate, factorsOf, numbersIn, type Expression } from './expression';

/** One equation in a reason (未达标原因分析): `（1033.48+100.63）/（1435-300）*12=11.99`. */
export interface Derivation {
  /** The equation in half-width signs. */
  readonly text: string;
  /** What the left side comes to, unrounded; null where it divides by zero. */
  readonly computed: Decimal | null;
  /** What the right side claims. */
  readonly stated: Decimal;
  /** Decimal places `stated` is written with. */
  readonly places: number;
  /** `computed` equals `stated` at the precision `stated` is written in. */
  readonly holds: boolean;
  /** It derives the row's score: the weight is a factor, or it stands after 得分. */
  readonly score: boolean;
  /** Numbers of the left side that stand nowhere else in the form, as written. */
  readonly untraced: readonly string[];
}

/**
 * The equations of a reason, checked. `known` tells the numbers that the rest of the form names, as
 * printed, where there are equations; the result of a sound equation is known to those after it.
 */
export function readDerivations(
  equations: readonly Equation[],
  weight: Decimal | null,
  known: () => ReadonlySet<string>,
): readonly Derivation[] {
  if (equations.length === 0) return [];
  const own = [HUNDRED, ...(weight === null ? [] : [weight, round2(weight)])];
  const results = new Set(own.map((value) => format(value)));
  const isKnown = (value: Decimal) => results.has(format(value)) || known().has(format(value));
  const meant = equations.filter(({ left, earns }) => !earns || hasFactor(left, weight));
  return meant.map((equation) => {
    const derivation = derive(equation, weight, isKnown);
    if (derivation.holds && derivation.untraced.length === 0)
      results.add(format(derivation.stated));
    return derivation;
  });
}

function derive(
  { text, left, stated, places, afterScore }: Equation,
  weight: Decimal | null,
  isKnown: (value: Decimal) => boolean,
): Derivation {
  const computed = evaluate(left);
  return {
    text,
    computed,
    stated,
    places,
    holds: computed !== null && computed.toDecimalPlaces(places).equals(stated),
    score: afterScore || hasFactor(left, weight),
    untraced: numbersIn(left)
      .filter(({ value, text: written }) => {
        const shown = written.endsWith('%') ? value.times(HUNDRED) : value;
        return !isKnown(value) && !isKnown(shown);
      })
      .map(({ text: written }) => written),
  };
}

function hasFactor(expression: Expression, weight: Decimal | null): boolean {
  return weight !== null && factorsOf(expression).some((one) => sameScore(one, weight));
}
