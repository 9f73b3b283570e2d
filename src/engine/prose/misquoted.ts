import { scan } from '../language/tokens';
import { remembered } from '../once';

/** A number of an equation that the words beside it give with another figure. */
export interface Misquoted {
  readonly said: string;
  readonly used: string;
}

/** Below this many figures two numbers are alike by chance. */
const FEWEST = 3;

/**
 * The numbers of a reason (`told`) that its equations (`used`) give differently: 待付110.63万元 beside
 * (1033.48+100.63). Only a slip of the hand counts, one figure that differs or two that changed places.
 */
export function misquoted(told: readonly string[], used: readonly string[]): readonly Misquoted[] {
  const words = [...told];
  // Each number of an equation stands in the text once more.
  for (const number of used) {
    const at = words.indexOf(number);
    if (at >= 0) words.splice(at, 1);
  }
  const free = [...new Set(words)].filter((said) => !used.includes(said));
  return [...new Set(used)]
    .filter((number) => !words.includes(number))
    .flatMap((number) => {
      const said = free.find((one) => isSlip(one, number));
      return said === undefined ? [] : [{ said, used: number }];
    });
}

/** The numbers of a text as they are written. */
export const numbersIn = remembered((text: string): readonly string[] =>
  scan(text).flatMap((token) => (token.kind === 'number' ? [token.text.replaceAll(',', '')] : [])),
);

function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length || a.replace('.', '').length < FEWEST) return false;
  const apart = a.split('').flatMap((sign, at) => (sign === b.charAt(at) ? [] : [at]));
  const [first = 0, second = 0] = apart;
  if (a.indexOf('.') !== b.indexOf('.')) return false;
  if (apart.length === 1) return true;
  const swapped = a.charAt(first) === b.charAt(second) && a.charAt(second) === b.charAt(first);
  return apart.length === 2 && swapped;
}
