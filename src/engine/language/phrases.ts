import { TAGS, wordAt } from './lexicon';
import { isPause, type Token } from './tokens';

/** A phrase as found in a text: its tokens from `start` to before `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A phrase that can be looked for. */
export interface Phrase {
  /** Its first place at or after `from`. */
  find(tokens: readonly Token[], from?: number): Match | null;
  test(tokens: readonly Token[]): boolean;
  /** False where a word that it needs is nowhere in the text. */
  mayBeIn(tokens: readonly Token[]): boolean;
  all(tokens: readonly Token[]): readonly Match[];
}

type Tokens = readonly Token[];
/** Where an item may end that begins at a place, the best end first. */
type Item = (tokens: Tokens, at: number) => readonly number[];

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
  const find = (tokens: Tokens, from = 0): Match | null => {
    const present = presentIn(tokens);
    const open = ways.filter(({ needs }) => hasAll(present, needs));
    // All ways at one place before the next: a way that is nowhere must not cost the rest of the text
    // for each match of another.
    for (let start = open.length > 0 ? from : tokens.length; start < tokens.length; start += 1)
      for (const { items } of open) {
        const end = endOf(items, tokens, start, 0);
        if (end !== null) return { start, end };
      }
    return null;
  };
  return {
    find,
    test: (tokens) => find(tokens) !== null,
    mayBeIn: (tokens) => {
      const present = presentIn(tokens);
      return ways.some(({ needs }) => hasAll(present, needs));
    },
    all: (tokens) => {
      const found: Match[] = [];
      for (
        let match = find(tokens);
        match !== null;
        match = find(tokens, Math.max(match.end, match.start + 1))
      )
        found.push(match);
      return found;
    },
  };
}

/** One line: its items, and the words of which a text must have one each. */
interface Way {
  readonly items: readonly Item[];
  readonly needs: readonly (readonly string[])[];
}

/** What there is in the latest text, kept as a text is asked for many phrases in a row. */
let latest: { readonly tokens: Tokens; readonly present: ReadonlySet<string> } = {
  tokens: [],
  present: new Set(),
};

function wayOf(line: string): Way {
  const sources = line.split(' ');
  const needed = sources.filter((source) => !/^[!^$~-]|[?*]$/.test(source));
  return {
    items: sources.map(itemOf),
    needs: needed.map((source) => source.split('/').flatMap(presentAs)),
  };
}

/** How a text tells that it has such a token: no word of a value is called like a family or a kind. */
function presentAs(name: string): readonly string[] {
  if (name === '#') return ['number', 'date'];
  return [name === '@' ? 'date' : name.replaceAll("'", '')];
}

function hasAll(present: ReadonlySet<string>, needs: Way['needs']): boolean {
  for (const words of needs) if (!words.some((word) => present.has(word))) return false;
  return true;
}

function presentIn(tokens: Tokens): ReadonlySet<string> {
  if (latest.tokens !== tokens) latest = { tokens, present: wordsIn(tokens) };
  return latest.present;
}

function wordsIn(tokens: Tokens): ReadonlySet<string> {
  const present = new Set<string>();
  for (const { kind, text, tags } of tokens) {
    present.add(kind === 'date' || kind === 'number' ? kind : text);
    for (const tag of tags) present.add(tag);
    if (kind === 'number') present.add(text);
  }
  return present;
}

/** Where the items from `next` on end, the first way they can be found; null for no way. */
function endOf(items: readonly Item[], tokens: Tokens, at: number, next: number): number | null {
  const item = items[next];
  if (item === undefined) return at;
  for (const end of item(tokens, at)) {
    const last = endOf(items, tokens, end, next + 1);
    if (last !== null) return last;
  }
  return null;
}

function itemOf(source: string): Item {
  const [, sign = '', name = ''] = /^(!!|[!~-])?(.*?)[?*]?$/.exec(source) ?? [];
  if (sign === '~') return gap(Number(name));
  if (source === '^') return here((tokens, at) => at === 0 || isPause(tokens[at - 1]));
  if (source === '^^') return here((_, at) => at === 0);
  if (source === '$$') return endsBy((one) => !isPause(one));
  const is = wordOf(name);
  if (sign === '!!') return endsBy(is);
  if (sign === '!')
    return here((tokens, at) => !is(tokens[at - (isPassed(tokens[at - 1]) ? 2 : 1)]));
  if (sign === '-') return here((tokens, at) => !is(tokens[at]));
  if (source.endsWith('*')) return many(is);
  const optional = source.endsWith('?');
  return (tokens, at) => [...(is(tokens[at]) ? [at + 1] : []), ...(optional ? [at] : [])];
}

type Test = (token: Token | undefined) => boolean;

/** One of the words `deed/'未'/#`. */
function wordOf(source: string): Test {
  const tests = source.split('/').map((name): Test => {
    if (name === '#') return (token) => token?.kind === 'number' || token?.kind === 'date';
    if (name === '@') return (token) => token?.kind === 'date';
    if (name.startsWith("'") && wordAt(name, 1)?.text !== name.slice(1, -1) && name.length > 3)
      throw new Error(`${name} is no token, as the lexicon does not have it`);
    if (name.startsWith("'")) return (token) => token?.text === name.slice(1, -1);
    if (!TAGS.has(name)) throw new Error(`The lexicon has no family ${name}`);
    return (token) => token?.tags.has(name) === true;
  });
  return (token) => tests.some((test) => test(token));
}

/** No token of its own: the place is right or not. */
function here(isRight: (tokens: Tokens, at: number) => boolean): Item {
  return (tokens, at) => (isRight(tokens, at) ? [at] : []);
}

/** No more than anybody writes in a row: of a cell full of them each would look through all the rest. */
const MOST = 12;

function many(is: Test): Item {
  return (tokens, at) => {
    const ends = [at];
    for (let end = at; end < at + MOST && is(tokens[end]); end += 1) ends.unshift(end + 1);
    return ends;
  };
}

/** The nearest end first. */
function gap(most: number): Item {
  return (tokens, at) => {
    const ends = [at];
    for (let end = at; end < at + most && !isPause(tokens[end]) && !isNumber(tokens[end]); end += 1)
      ends.push(end + 1);
    return ends;
  };
}

/** No such token at a place or behind it. The last one is kept, as a text is asked at many places. */
function endsBy(is: Test): Item {
  let latestText: Tokens = [];
  let last = -1;
  return here((tokens, at) => {
    if (tokens !== latestText) [latestText, last] = [tokens, tokens.findLastIndex(is)];
    return last < at;
  });
}

const isNumber = wordOf('#');
const isPassed = wordOf('passing');
