import { remembered } from '../../engine/once';
import grammar from './label-patterns.json';
import classes from './label-words.json';

/** What a label means in one place of the form. */
export interface Meaning<Role> {
  readonly role: Role;
  /** Lower is the more usual wording, which wins where two labels mean the same. */
  readonly rank: number;
}

type Place = Exclude<keyof typeof grammar, 'groups'>;
/** The roles that labels may have in a place. */
export type RoleOf<P extends Place> = keyof (typeof grammar)[P] & string;

/** No label of several words is longer. */
const LONGEST = 24;
/** A class of words as one sign, so that a pattern over words is one over signs. */
const SIGNS = new Map(
  Object.keys(classes).map((name, index) => [name, String.fromCharCode(0xe000 + index)]),
);
/** Each word by its first character, the longest first, with the sign of its class. */
const WORDS = new Map<string, (readonly [word: string, sign: string])[]>();
for (const [name, words] of Object.entries(classes))
  for (const word of words.split(' ')) {
    const first = word.charAt(0);
    WORDS.set(first, [...(WORDS.get(first) ?? []), [word, SIGNS.get(name) ?? '']]);
  }
for (const known of WORDS.values()) known.sort(([a], [b]) => b.length - a.length);

/** The classes of the words a label is made of, a sign for each; null where it has any other. */
function signsOf(label: string): string | null {
  if (label === '' || label.length > LONGEST) return null;
  let signs = '';
  for (let at = 0; at < label.length;) {
    const found = WORDS.get(label.charAt(at))?.find(([word]) => label.startsWith(word, at));
    if (found === undefined) return null;
    signs += found[1];
    at += found[0].length;
  }
  return signs;
}

/** True if a label, whatever else it says, holds a word of one of the classes. */
export function holdsAny(label: string, names: readonly (keyof typeof classes)[]): boolean {
  if (label === '' || label.length > LONGEST) return false;
  return names.some((name) => classes[name].split(' ').some((word) => label.includes(word)));
}

/** What labels mean in one place of the form; the first of its patterns that fits counts. */
export function meanings<P extends Place>(place: P): (label: string) => Meaning<RoleOf<P>> | null {
  const roles: Readonly<Record<string, readonly string[]>> = grammar[place];
  const isRole = (name: string): name is RoleOf<P> => name in roles;
  const patterns = Object.keys(roles)
    .filter(isRole)
    .flatMap((role) =>
      (roles[role] ?? []).map((source, rank) => ({ role, rank, fits: pattern(source) })),
    );
  return remembered((label) => {
    const signs = signsOf(label);
    return (signs !== null && patterns.find(({ fits }) => fits(signs))) || null;
  });
}

/**
 * `plan+ goal? value` over the names of classes and of groups of these. Most labels have a class that is
 * nowhere in it: a pattern is compiled for the first that has not.
 */
function pattern(source: string): (signs: string) => boolean {
  let regex: RegExp | undefined;
  let spelt: string | undefined;
  return (signs) => {
    spelt ??= inSigns(source);
    for (const sign of signs) if (!spelt.includes(sign)) return false;
    regex ??= new RegExp(`^(?:${spelt})$`);
    return regex.test(signs);
  };
}

/** A pattern over words as one over signs. */
function inSigns(source: string): string {
  const groups: Readonly<Record<string, string>> = grammar.groups;
  const spelt = source.replace(/[a-z]+/g, (name) => groups[name] ?? name);
  return spelt.replace(/[a-z]+\d?/g, (name) => SIGNS.get(name) ?? name).replace(/ /g, '');
}
