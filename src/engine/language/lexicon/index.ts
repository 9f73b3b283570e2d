import names from './names.json';
import words from './words.json';

const FAMILIES = { ...words, ...names };

/** A family of words that mean the same to a reader of values. */
export type Family = keyof typeof FAMILIES;

/** 未完成, 没有建成: what a row may ask to have done. */
export const DEEDS = [
  'start',
  'build',
  'accept',
  'use',
  'finish',
  'reach',
] as const satisfies readonly Family[];

/** The words of the families as the source of one group of a pattern, the longest first. */
export function anyOf(...families: readonly Family[]): string {
  const all = families.flatMap((family): readonly string[] => FAMILIES[family]);
  return `(?:${all.toSorted((a, b) => b.length - a.length).join('|')})`;
}
