import { findQuantities } from '../language/quantities';
import { clausesOf } from '../language/reading';
import { lettersOf } from '../language/signs';
import { has, isEnd, isHan, textOf, type Token } from '../language/tokens';

type Tokens = readonly Token[];

/** A list whose number says another than there are names: 食品、家电、建材4条产业链. */
export interface ListCount {
  readonly count: number;
  /** The names, or … for the first, where words of the sentence run into it. */
  readonly names: readonly string[];
  /** The number with its unit. */
  readonly text: string;
}

/** What names are counted in; 场, 次 and 人 count what each name did. */
const COUNTED = ['个', '条', '大', '家', '项', '类', '种', '所', '座'];
const JOINS = ['和', '与', '及', '或'];
/** The list is not whole, or its names are not what is counted. */
const OPEN = ['等', '其中', '包括', '包含', '含', '例如', '分别', '主要'];
const FEWEST = 3;
const LONGEST_NAME = 12;

/**
 * The lists of a text that are counted wrongly: names right before their number, and names in brackets
 * or after a colon behind it. Before it a difference of one counts, no more, and only where what is
 * counted is named as well: 修了路、渠、塘4个 are four 塘.
 */
export function wrongListCounts(tokens: Tokens): readonly ListCount[] {
  const clauses = clausesOf(tokens).filter(
    (clause) => clause.filter(({ text }) => text === '、').length >= FEWEST - 1,
  );
  return clauses.flatMap((clause) =>
    clause.flatMap((token, at) => {
      if (token.kind !== 'number' || !COUNTED.includes(clause[at + 1]?.text ?? '')) return [];
      const [quantity] = findQuantities(clause.slice(at, at + 2));
      if (quantity === undefined || !quantity.value.isInteger()) return [];
      const found = listBehind(clause, at + 2) ?? listBefore(clause, at);
      if (found === null) return [];
      const said = quantity.value.toNumber();
      const { names, most, exact } = found;
      if (names.length <= said && said <= most) return [];
      const apart = said < names.length ? names.length - said : said - most;
      if (!exact && apart > 1) return [];
      const shown = exact ? names : ['……', ...names.slice(1)];
      return [{ count: names.length, names: shown, text: `${token.text}${clause[at + 1]?.text}` }];
    }),
  );
}

interface List {
  readonly names: readonly string[];
  /** How many they are where 和 parts two names instead of being in one. */
  readonly most: number;
  readonly exact: boolean;
}

/** 4条产业链(食品、家电、建材). */
function listBehind(clause: Tokens, from: number): List | null {
  let open = from;
  while (isHan(clause[open])) open += 1;
  const sign = clause[open]?.text;
  if (open === from || (sign !== '(' && sign !== ':')) return null;
  // A number is no name: what goes on behind one is not looked at, or a clause full of lists would
  // be read to its end for each.
  let last = open + 1;
  while (last < clause.length && !closes(clause, last, sign)) {
    if (clause[last]?.kind === 'number') return null;
    last += 1;
  }
  if (sign === '(' && last === clause.length) return null;
  return listOf(clause.slice(open + 1, last), true);
}

function closes(clause: Tokens, at: number, sign: string): boolean {
  return sign === '(' ? clause[at]?.text === ')' : at === clause.length - 1 && isEnd(clause[at]);
}

/** 食品、家电、建材4条产业链. */
function listBefore(clause: Tokens, at: number): List | null {
  if (!isHan(clause[at + 2])) return null;
  let from = at;
  while (from > 0 && clause[from - 1]?.kind !== 'number' && clause[from - 1]?.text !== '(')
    from -= 1;
  return listOf(clause.slice(from, at), false);
}

function listOf(tokens: Tokens, exact: boolean): List | null {
  const text = textOf(tokens);
  const names = text.split('、');
  const [first = '', ...others] = names;
  const checked = exact ? names : others;
  if (names.length < FEWEST || OPEN.some((word) => text.includes(word))) return null;
  if (tokens.some((token) => token.kind === 'number' || has(token, 'deed'))) return null;
  if (checked.some((name) => name === '' || name.length > LONGEST_NAME)) return null;
  if (first === '' || !isLettered(exact ? text : others.join(''))) return null;
  const joined = checked.flatMap((name) => name.split('').filter((sign) => JOINS.includes(sign)));
  return { names, most: names.length + joined.length, exact };
}

/** Letters, figures and 、 alone. */
function isLettered(text: string): boolean {
  const names = text.replaceAll('、', '');
  return lettersOf(names) === names;
}
