import { TAGS, wordAt } from './lexicon';
import { isPause, type Token } from './tokens';

/** A phrase as found in a text: its tokens from `start` to before `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A phrase that can be looked for. */
export interface Phrase {
  /** Its first place. */
  find(tokens: readonly Token[]): Match | null;
  test(tokens: readonly Token[]): boolean;
  /** True for the rarest tokens of it: a text without any of them does not have it. */
  isNeeded(token: Token): boolean;
  /** Its places from left to right, none in another. */
  all(tokens: readonly Token[]): readonly Match[];
}

type Tokens = readonly Token[];
/** Where the rest of a phrase ends that begins at a place, the best way to read it first; null for no way. */
type Matcher = (tokens: Tokens, at: number) => number | null;
/** No token of its own: the place is right or not. */
type Place = (tokens: Tokens, at: number) => boolean;
type Test = (token: Token | undefined) => boolean;

/**
 * A phrase written as a line of items, or as several lines that all will do: `denial manner* deed` is
 * 未能按计划完成. An item is the family of a word, several joined by `/`, or
 *
 * - `'未'` a word itself, `#` a number or a date, `@` a date, `~3` up to three tokens of one clause,
 * - `?` or `*` behind an item: it may be missing, it may stand there several times,
 * - `!family` no such word before this place (任何 and 发生 passed over), `-family` none behind it,
 *   `!!family` none in all the rest,
 * - `^` the start of a clause, `^^` of the text, `$$` its end, signs of punctuation aside.
 */
export function phrase(...lines: readonly string[]): Phrase {
  const ways = lines.map(wayOf);
  const all = (tokens: Tokens, most = Infinity): readonly Match[] => {
    const open = ways.filter(({ isNeeded }) => tokens.some(isNeeded));
    const found: Match[] = [];
    let end = 0;
    for (let at = 0; open.length > 0 && at < tokens.length && found.length < most; at += 1) {
      const match = at < end ? null : matchAt(open, tokens, at);
      if (match !== null) found.push(match);
      end = match?.end ?? end;
    }
    return found;
  };
  return {
    all,
    find: (tokens) => all(tokens, 1)[0] ?? null,
    test: (tokens) => all(tokens, 1).length > 0,
    isNeeded: either(ways.map(({ isNeeded }) => isNeeded)),
  };
}

/** One line: where it ends, and the rarest token of those that no text with the phrase is without. */
interface Way {
  readonly endOf: Matcher;
  readonly isNeeded: Test;
}

function wayOf(line: string): Way {
  const sources = line.split(' ');
  const needed = sources.filter((source) => !/^[!^$~-]|[?*]$/.test(source));
  const [rarest] = needed.toSorted((a, b) => commonness(a) - commonness(b));
  return {
    endOf: sources.reduceRight<Matcher>(
      (rest, source) => itemOf(source, rest),
      (_, at) => at,
    ),
    isNeeded: rarest === undefined ? () => true : wordOf(rarest),
  };
}

/** Most texts have a number; of two words the one with fewer others in its place is the rarer. */
function commonness(source: string): number {
  return source.includes('#') || source.includes('@') ? Infinity : source.split('/').length;
}

/** The first way that begins at the place. */
function matchAt(ways: readonly Way[], tokens: Tokens, start: number): Match | null {
  for (const { endOf } of ways) {
    const end = endOf(tokens, start);
    if (end !== null) return { start, end };
  }
  return null;
}

function itemOf(source: string, rest: Matcher): Matcher {
  const [, sign = '', name = ''] = /^(!!|[!~-])?(.*?)[?*]?$/.exec(source) ?? [];
  const where =
    (isRight: Place): Matcher =>
    (tokens, at) =>
      isRight(tokens, at) ? rest(tokens, at) : null;
  if (sign === '~') return gap(Number(name), rest);
  if (source === '^') return where((tokens, at) => at === 0 || isPause(tokens[at - 1]));
  if (source === '^^') return where((_, at) => at === 0);
  if (source === '$$') return where(endsBy((one) => !isPause(one)));
  const is = wordOf(name);
  if (sign === '!!') return where(endsBy(is));
  if (sign === '!')
    return where((tokens, at) => !is(tokens[at - (isPassed(tokens[at - 1]) ? 2 : 1)]));
  if (sign === '-') return where((tokens, at) => !is(tokens[at]));
  if (source.endsWith('*')) return many(is, rest);
  if (!source.endsWith('?')) return (tokens, at) => (is(tokens[at]) ? rest(tokens, at + 1) : null);
  return (tokens, at) => (is(tokens[at]) ? rest(tokens, at + 1) : null) ?? rest(tokens, at);
}

/** One of the words `deed/'未'/#`. */
function wordOf(source: string): Test {
  const tests = source.split('/').map((name): Test => {
    if (name === '#') return (token) => token?.kind === 'number' || token?.kind === 'date';
    if (name === '@') return (token) => token?.kind === 'date';
    const word = name.slice(1, -1);
    if (name.startsWith("'") && word.length > 1 && wordAt(word, 0)?.text !== word)
      throw new Error(`${name} is no token, as the lexicon does not have it`);
    if (name.startsWith("'")) return (token) => token?.text === word;
    if (!TAGS.has(name)) throw new Error(`The lexicon has no family ${name}`);
    return (token) => token?.tags.has(name) === true;
  });
  return either(tests);
}

function either(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only !== undefined && tests.length === 1) return only;
  return (token) => tests.some((test) => test(token));
}

/** No more than anybody writes in a row: of a cell full of them each would look through all the rest. */
const MOST = 12;

/** As many as there are, or fewer. */
function many(is: Test, rest: Matcher): Matcher {
  return (tokens, at) => {
    let end = at;
    while (end < at + MOST && is(tokens[end])) end += 1;
    for (; end >= at; end -= 1) {
      const last = rest(tokens, end);
      if (last !== null) return last;
    }
    return null;
  };
}

/** The nearest end first. */
function gap(most: number, rest: Matcher): Matcher {
  return (tokens, at) => {
    for (let end = at; end <= at + most; end += 1) {
      const last = rest(tokens, end);
      if (last !== null) return last;
      if (isPause(tokens[end]) || isNumber(tokens[end])) return null;
    }
    return null;
  };
}

/** No such token at a place or behind it. The last one is kept, as a text is asked at many places. */
function endsBy(is: Test): Place {
  let latestText: Tokens = [];
  let last = -1;
  return (tokens, at) => {
    if (tokens !== latestText) [latestText, last] = [tokens, tokens.findLastIndex(is)];
    return last < at;
  };
}

const isNumber = wordOf('#');
const isPassed = wordOf('passing');
