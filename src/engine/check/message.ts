import { cutAt } from '../language/signs';
import type { OwnWords } from '../report/own-words';
import type { Problem, Rule } from '../rule';
import { oneLine, quoted, singleQuotes } from '../sentence/one-line';

/**
 * The sentence of a problem, in the form's own words, with its values in their places, each on one
 * line; parts of a list by 、, of a long one the first few and how many there are.
 */
export function messageOf(rule: Rule, { message, data = {} }: Problem, own: OwnWords): string {
  const sentence = rule.messages[message];
  if (sentence === undefined) throw new Error(`${rule.id} has no message ${message}`);
  const filled = (place: string, before: string): string => {
    const value = data[place];
    if (value === undefined) throw new Error(`${rule.id}.${message} misses ${place}`);
    if (typeof value !== 'string') return listed(value.map(oneLine).map(withinQuotes));
    return before.endsWith('“') ? singleQuotes(oneLine(value)) : oneLine(value);
  };
  const parts = partsOf(sentence);
  return parts
    .map((part, at) => (at % 2 === 0 ? own(part) : filled(part, parts[at - 1] ?? '')))
    .join('');
}

/** Whoever is told of fourteen names reads none of them; the cells beside the message name all. */
const MOST_NAMES = 3;

function listed(values: readonly string[]): string {
  const shown = values.slice(0, MOST_NAMES).join('、');
  return values.length > MOST_NAMES ? `${shown} 等 ${values.length} 个` : shown;
}

function withinQuotes(text: string): string {
  const isQuoted = text.length > 1 && text.startsWith('“') && text.endsWith('”');
  return isQuoted ? quoted(text.slice(1, -1)) : text;
}

/** Thousands of problems share a few sentences: each is taken apart once. */
const PARTS = new Map<string, readonly string[]>();

/** A sentence in parts: words and names of places by turns, words first. */
function partsOf(sentence: string): readonly string[] {
  const parts = PARTS.get(sentence) ?? cutAt(sentence, '{}');
  PARTS.set(sentence, parts);
  return parts;
}
