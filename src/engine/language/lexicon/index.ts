import { cutAt } from '../signs';
import bounds from './bounds.json';
import names from './names.json';
import opposites from './opposites.json';
import prose from './prose.json';
import units from './units.json';
import words from './words.json';

/** A family of words that mean the same to a reader of values. */
export type Family = keyof typeof words;
/** A list of words that names, criteria and running text are made of, or that may follow a sign; no tokens. */
export type NameFamily = keyof typeof names | keyof typeof prose;
/** What a word of a value is: its family, or what the tables of signs and units know of it. */
export type Tag =
  Family | 'deed' | 'pole' | 'unit' | 'scale' | 'percent' | 'period' | 'boundBefore' | 'boundAfter';

/** One entry of the lexicon, which is the token of each text that has the word. */
export interface Word {
  readonly kind: 'word';
  readonly text: string;
  readonly days: null;
  readonly tags: ReadonlySet<string>;
}

/** One line of a table: `公里|千米|km=1000`, the spellings of one thing and its factor. */
export interface Entry {
  readonly spellings: readonly string[];
  readonly factor: string;
}

/** The words of every family and list, as they stand there. */
export const WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({ ...words, ...names, ...prose }).map(([family, list]) => [
    family,
    list.split(' '),
  ]),
);
/** What a row may ask to have done (未完成, 没有建成). */
export const DEEDS = [
  'start',
  'build',
  'accept',
  'use',
  'finish',
  'reach',
] as const satisfies readonly Family[];

const NONE: readonly Word[] = [];

/**
 * The longest word that the text has at a place: 千瓦 is no 千 and 超市 no 超, as the longer entry wins.
 * Null where no word of the lexicon stands there.
 */
export function wordAt(text: string, at: number): Word | null {
  for (const word of LEXICON.get(text.charCodeAt(at)) ?? NONE)
    if (text.startsWith(word.text, at)) return word;
  return null;
}

/** The words of the families. */
export function wordsOf(...families: readonly (Family | NameFamily)[]): readonly string[] {
  const [only = ''] = families;
  if (families.length === 1) return WORDS.get(only) ?? [];
  return families.flatMap((family) => WORDS.get(family) ?? []);
}

/** The words of the families as the source of one group of a pattern, the longest first. */
export function anyOf(...families: readonly (Family | NameFamily)[]): string {
  return `(?:${wordsOf(...families)
    .toSorted(longestFirst)
    .join('|')})`;
}

/** True if the text begins with a word of the family. */
export function beginsWith(text: string, family: Family | NameFamily): boolean {
  return wordsOf(family).some((word) => text.startsWith(word));
}

/** True if the text ends in a word of the family. */
export function endsWith(text: string, family: Family | NameFamily): boolean {
  return wordsOf(family).some((word) => text.endsWith(word));
}

/** The lines of a table: `百=100 千=1000`. */
export function entriesOf(table: string): readonly Entry[] {
  return table.split(' ').map((line) => {
    const [spellings = '', factor = '1'] = line.split('=');
    return { spellings: spellings.split('|'), factor };
  });
}

/** The factor of every spelling in a table. */
export function factorsOf(table: string): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(table).flatMap(({ spellings, factor }) => spellings.map((one) => [one, factor])),
  );
}

/** The groups of units that convert exactly, by what they measure. */
export const DIMENSIONS: readonly (readonly string[])[] = Object.values(units.exact);

/** The units of what is counted. */
export const COUNTED: ReadonlySet<string> = new Set(factorsOf(units.counted).keys());

/** Every unit, the spellings of one beside each other. */
export const UNITS: readonly Entry[] = [...DIMENSIONS.flat(), units.counted].flatMap(entriesOf);

const FAMILIES = new Set<string>();
/**
 * The words by the code of their first sign, the longest first. Two words of one spelling are one word.
 */
export const LEXICON: ReadonlyMap<number, readonly Word[]> = build();

/** Every family that a word of a value can be of. */
export const TAGS: ReadonlySet<string> = FAMILIES;

function build(): ReadonlyMap<number, readonly Word[]> {
  const tags = new Map<string, ReadonlySet<string>>();
  const enter = (tag: Tag, list: Iterable<string>) => {
    FAMILIES.add(tag);
    // Most words are of one family, and share its set.
    const alone: ReadonlySet<string> = new Set([tag]);
    for (const text of list) {
      const known = tags.get(text);
      tags.set(text, known === undefined ? alone : new Set([...known, tag]));
    }
  };
  for (const family of keysOf(words)) enter(family, wordsOf(family));
  enter('deed', wordsOf(...DEEDS));
  enter(
    'pole',
    Object.values(opposites).flatMap((table) => cutAt(table, ' =|')),
  );
  enter(
    'unit',
    UNITS.flatMap(({ spellings }) => spellings),
  );
  enter('scale', factorsOf(units.scales).keys());
  enter('percent', factorsOf(units.percents).keys());
  enter('period', factorsOf(units.periods).keys());
  enter(
    'boundBefore',
    Object.values(bounds.before).flatMap((list) => list.split(' ')),
  );
  enter(
    'boundAfter',
    Object.values(bounds.after).flatMap((list) => list.split(' ')),
  );
  const lexicon = new Map<number, Word[]>();
  for (const [text, of] of tags) {
    const word: Word = { kind: 'word', text, days: null, tags: of };
    const sign = text.charCodeAt(0);
    const list = lexicon.get(sign);
    if (list === undefined) lexicon.set(sign, [word]);
    else list.push(word);
  }
  for (const list of lexicon.values()) list.sort((a, b) => longestFirst(a.text, b.text));
  return lexicon;
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[];
function keysOf(table: object): readonly string[] {
  return Object.keys(table);
}

function longestFirst(a: string, b: string): number {
  return b.length - a.length;
}
