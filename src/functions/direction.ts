import { normalise } from '../engine/language/plain';
import type { Value } from './value';

/** A sign for the expected value; `date` where both values are dates; '' where nothing was said. */
export type Direction = '≥' | '≤' | '定性' | 'date' | '';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  '': '',
  正向: '≥',
  '≥': '≥',
  '>=': '≥',
  '>': '≥',
  '=': '≥',
  反向: '≤',
  '≤': '≤',
  '<=': '≤',
  '<': '≤',
  定性: '定性',
  时限: 'date',
};

/** Which side of an expected value is good, as 指标性质 says it; null for a word that says nothing. */
export function directionOf(value: Value): Direction | null {
  const word: string = normalise(value === null || value === undefined ? '' : `${value}`);
  return Object.hasOwn(DIRECTIONS, word) ? (DIRECTIONS[word] ?? null) : null;
}
