import { lettersOf } from '../language/signs';

/** From this part of their pairs of signs on, two titles are one, written in two ways. */
const MOST = 0.5;

/** True if two titles may well be of one document: one is part of the other, or most of both is the same. */
export function isAlike(first: string, second: string): boolean {
  const [a, b] = [lettersOf(first), lettersOf(second)];
  return a.includes(b) || b.includes(a) || likeness(a, b) >= MOST;
}

/** Which part of the pairs of signs of two texts both have, from 0 to 1. */
export function likeness(a: string, b: string): number {
  const [here, there] = [pairsOf(a), pairsOf(b)];
  const shared = [...here].filter((pair) => there.has(pair)).length;
  return (2 * shared) / (here.size + there.size);
}

/** Any two signs that stand beside each other in a text. */
export function pairsOf(text: string): ReadonlySet<string> {
  const length = Math.max(0, text.length - 1);
  return new Set(Array.from({ length }, (_, at) => text.slice(at, at + 2)));
}
