import type { DateSpan } from '../language/calendar';
import { wordsOf } from '../language/lexicon';
import { placedQuantities, type PlacedQuantity, type Quantity } from '../language/quantities';
import { clausesOf } from '../language/reading';
import { has, isEnd, isHan, isPause, textOf, type Token } from '../language/tokens';
import { withoutLead, withoutTail } from '../language/word-list';
import { turnsToOtherYear } from './years';

type Tokens = readonly Token[];

/** A number of a text with what it is said of. */
export interface Fact {
  readonly quantity: Quantity;
  /** It is said to be rounded: 约5800亿元. */
  readonly rough: boolean;
  /** The words before it in its clause, fillers at both ends left out. */
  readonly before: string;
  /** The same with words of the clause before where they are few: what the number is known by. */
  readonly context: string;
  /** The two signs after its unit. */
  readonly after: string;
  /** All words after its unit, up to a sign or number. */
  readonly rest: string;
  /** The number with these words, as said. */
  readonly text: string;
  /** Words of the clause say that it is a part of the whole, or of a wider one: 其中, 全省. */
  readonly scoped: boolean;
  /** The year that is named with it, else the form's. */
  readonly year: number | null;
  /** What its sentence says before these words, as far as it may still be said of the same. */
  readonly earlier: string;
}

/** What stands further before a number says nothing about it. */
const LONGEST = 24;
const AFTER = 2;
const REST = 16;
/** Fewer words around a number do not say of what it is; then those of the clause before count too. */
const FEW = 4;
const LEAST = 2;
const CONTEXT = 8;
/** In tokens; a clause may be as long as a cell. */
const NEAR = 40;
/** How much of a sentence may lie between a subject and what is said of it. */
const EARLIER = 100;
/** What may lead a clause without saying of what: 一是, 全年, 我局. */
const LEAD =
  '一是 二是 三是 四是 五是 六是 七是 八是 九是 十是 首先 同时 此外 另外 全市 我市 本市 全县 我县 全区 我区 当年 本年度 本年 今年 年度 我局 我单位 本项目 该项目 项目 截至 截止 目前 已 共计 实际 完成 实现 了'
    .split(' ')
    .concat(wordsOf('total'));
/** What may stand between a thing and its number. */
const LINK = [
  ...wordsOf('changedTo'),
  ...'达到 达 为 是 共计 合计 总计 共 约 近 超过 超 突破 高于 不低于 不少于 至 到 已 了 均 仅'.split(
    ' ',
  ),
];
/** 由4.1%降至2.9%: the first number is what was before. */
const FROM = ['由', '从'];
const NUMBERING = ['.', '、', ')'];
const ROUGH = ['约', '近'];
const SCOPED = ['其中', '包括', '平均', '人均', '每', '全国', '全省', '其余'];
/** Another time than the year, or what was not done but meant. */
const OTHER = [...wordsOf('pastYear', 'comingYear'), '同期', '原定', '年初', '学期'];
/** A row may count days; elsewhere they are a time. */
const DAYS = '天数';
const DAYS_NEAR = 6;
const SENTENCE_ENDS = ['。', ';', '!', '?'];

/**
 * The numbers of a text that tell what was done in `year` or another named year. Plans, targets and
 * parts of a year are passed over, as are times.
 */
export function factsOf(tokens: Tokens, year: number | null): readonly Fact[] {
  let previous: Tokens = [];
  return clausesOf(tokens, endsSentence).flatMap((sentence) => {
    const known = datesIn(sentence).filter((date) => !isAfter(date, year));
    let later: DateSpan | null = null;
    let said = '';
    let named: number | null = null;
    let other = false;
    return clausesOf(sentence, (token) => isEnd(token) || token.text === ':').flatMap((clause) => {
      const before = previous;
      const earlier = said;
      if (clause.length > 0) previous = clause;
      said = (said + textOf(clause)).slice(-EARLIER);
      // What follows in the next year (结转至2024年) is said of its own clause and those behind it.
      later = datesIn(clause).findLast((date) => isAfter(date, year)) ?? later;
      named = yearNamed(datesIn(clause), year) ?? named;
      other =
        turnsToOtherYear(textOf(clause)) ?? (yearNamed(datesIn(clause), year) === null && other);
      if (other || !clause.some(({ kind }) => kind === 'number')) return [];
      const dates = later === null ? known : [...known, later];
      if (dates.some(({ last }) => last.month !== 12) || isOther(clause)) return [];
      const ofSentence = dates.at(-1)?.last.year ?? year;
      return factsIn(clause, before, later === null ? (named ?? ofSentence) : ofSentence, earlier);
    });
  });
}

/** True for the signs that end a sentence. */
export function endsSentence({ text }: Token): boolean {
  return SENTENCE_ENDS.includes(text);
}

function datesIn(tokens: Tokens): readonly DateSpan[] {
  const dates: DateSpan[] = [];
  for (const { days } of tokens) if (days !== null) dates.push(days);
  return dates;
}

/** The last year that some dates name, up to that of the form. */
function yearNamed(dates: readonly DateSpan[], year: number | null): number | null {
  return (
    dates.findLast((date) => date.last.year !== null && !isAfter(date, year))?.last.year ?? null
  );
}

function isAfter({ last }: DateSpan, year: number | null): boolean {
  return year !== null && last.year !== null && last.year > year;
}

function isOther(clause: Tokens): boolean {
  if (clause.some((token) => has(token, 'plan', 'foreseen', 'goal', 'nextYear'))) return true;
  const text = textOf(clause);
  return OTHER.some((word) => text.includes(word));
}

function factsIn(
  clause: Tokens,
  previous: Tokens,
  year: number | null,
  said: string,
): readonly Fact[] {
  const placed = placedQuantities(clause);
  if (placed.length === 0) return [];
  const text = textOf(clause);
  const scoped = SCOPED.some((word) => text.includes(word));
  return placed
    .filter((one) => !isTime(clause, one) && !isNumbering(clause, one))
    .map((one) => {
      const { opens, ...fact } = factAt(clause, one);
      const { before } = fact;
      const few = before.length < LEAST || before.length + fact.after.length < FEW;
      const context = few ? wordsBefore(previous, clause, one.start) : before;
      const earlier = said + textOf(clause.slice(Math.max(0, opens - NEAR), opens));
      return { ...fact, context, scoped, year, earlier };
    });
}

function isTime(clause: Tokens, { start, quantity }: PlacedQuantity): boolean {
  if (!has(clause[start + 1], 'period') && quantity.unit !== '天') return false;
  return !withoutTail(textOf(clause.slice(Math.max(0, start - DAYS_NEAR), start)), LINK).endsWith(
    DAYS,
  );
}

/** 3.制订方案. */
function isNumbering(clause: Tokens, { start, end }: PlacedQuantity): boolean {
  return start === 0 && NUMBERING.includes(clause[end]?.text ?? '');
}

function factAt(
  clause: Tokens,
  { quantity, start, end }: PlacedQuantity,
): Omit<Fact, 'context' | 'scoped' | 'year' | 'earlier'> & { readonly opens: number } {
  const opens = openingOf(clause, start);
  const lead = textOf(clause.slice(opens, start).filter(isHan));
  const linked = withoutTail(lead, LINK);
  const changed =
    linked !== lead && clause.slice(opens, start).some(({ kind }) => kind === 'number');
  const rest = restAt(clause, end);
  return {
    opens,
    quantity,
    rough: ROUGH.some((word) => lead.slice(linked.length).includes(word)),
    before: withoutFillers(changed ? withoutTail(linked, FROM) : linked),
    after: rest.slice(0, AFTER),
    rest,
    text: textOf(clause.slice(opens, end)),
  };
}

/** Words without those that lead a clause and do not say of what. */
export function withoutFillers(words: string): string {
  return withoutLead(words, LEAD);
}

/** The last words before a place of a clause and in the clause before it, whatever is between them. */
function wordsBefore(previous: Tokens, clause: Tokens, start: number): string {
  const own = clause.slice(Math.max(0, start - NEAR), start);
  const tokens = own.length < NEAR ? [...previous.slice(-NEAR), ...own] : own;
  let words = '';
  for (let at = tokens.length - 1; at >= 0 && words.length < CONTEXT; at -= 1)
    if (isHan(tokens[at])) words = (tokens[at]?.text ?? '') + words;
  return words.slice(-CONTEXT);
}

/** Where the words begin that a number is said of: after a pause, a date or a year. */
function openingOf(clause: Tokens, start: number): number {
  let at = start;
  for (let length = 0; at > 0 && length < LONGEST; at -= 1) {
    const token = clause[at - 1];
    if (token === undefined || token.kind === 'date' || isSeparator(token)) break;
    if (has(token, 'year') && clause[at - 2]?.kind === 'number') break;
    length += token.text.length;
  }
  return at;
}

function isSeparator(token: Token): boolean {
  return isPause(token) && token.text !== '(' && token.text !== ')';
}

function restAt(clause: Tokens, end: number): string {
  const from = has(clause[end], 'boundAfter') ? end + 1 : end;
  let words = '';
  for (let at = from; isHan(clause[at]) && words.length < REST; at += 1)
    words += clause[at]?.text ?? '';
  return words;
}
