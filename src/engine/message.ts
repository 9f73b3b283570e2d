import { oneLine } from './report/one-line';
import type { Problem, Rule, Value } from './rule';

/** The sentence of a problem with its values in their places, each on one line; parts of a list by 、. */
export function messageOf(rule: Rule, { message, data = {} }: Problem): string {
  const sentence = rule.messages[message];
  if (sentence === undefined) throw new Error(`${rule.id} has no message ${message}`);
  return sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    const value = data[place];
    if (value === undefined) throw new Error(`${rule.id}.${message} misses ${place}`);
    return quoted(value);
  });
}

function quoted(value: Value): string {
  return typeof value === 'string' ? oneLine(value) : value.map(oneLine).join('、');
}
