import { lettersOf } from '../language/signs';
import { remembered } from '../once';

/** From this part of their pairs of signs on, two titles are one, written in two ways. */
const MOST = 0.5;

/** A title made ready to be held against many others. */
export interface ReadTitle {
  readonly letters: string;
  readonly pairs: ReadonlySet<string>;
}

/** A title as it is compared with others. */
export const readTitle = remembered((text: string): ReadTitle => {
  const letters = lettersOf(text);
  return { letters, pairs: pairsOf(letters) };
});

/** True if two titles may well be of one document: one is part of the other, or most of both is the same. */
export function isAlike(first: string, second: string): boolean {
  return areAlike(readTitle(first), readTitle(second));
}

/** The same of titles that were made ready. */
export function areAlike(a: ReadTitle, b: ReadTitle): boolean {
  if (a.letters.includes(b.letters) || b.letters.includes(a.letters)) return true;
  return sharedPart(a.pairs, b.pairs) >= MOST;
}

/** Which part of the pairs of signs of two texts both have, from 0 to 1. */
export function likeness(a: string, b: string): number {
  return sharedPart(pairsOf(a), pairsOf(b));
}

function sharedPart(here: ReadonlySet<string>, there: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of here) if (there.has(pair)) shared += 1;
  return (2 * shared) / (here.size + there.size);
}

/** Any two signs that stand beside each other in a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const length = Math.max(0, text.length - 1);
  return new Set(Array.from({ length }, (_, at) => text.slice(at, at + 2)));
}
