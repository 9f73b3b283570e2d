import type { DateSpan } from './calendar';
import { wordAt, type Tag } from './lexicon';
import { isAllHan } from './signs';

/** A piece of a text: a number, a word of the lexicon, a date, or one sign that is none of these. */
export interface Token {
  readonly kind: 'number' | 'word' | 'date' | 'sign';
  readonly text: string;
  /** Of a date; null also where it cannot be told which days it means (次年 of no year). */
  readonly days: DateSpan | null;
  readonly tags: ReadonlySet<string>;
}

/** 1,200 is one number, and 23.12.31 is kept whole for the reader of dates. */
const LITERAL = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)*/y;
const ZERO_SIGN = 0x30;
const NINE_SIGN = 0x39;
/** Of a token that is no word of the lexicon. */
export const NO_TAGS: ReadonlySet<string> = new Set();
/** A clause ends: an operator or a denial of another clause belongs to another number. */
const ENDS: ReadonlySet<string> = new Set([',', ';', '。', '!', '?']);
/** A list or a note goes on in the same sentence. */
const PAUSES: ReadonlySet<string> = new Set(['、', ':', '(', ')']);
const BETWEEN: ReadonlySet<string> = new Set('-~—–至到'.split(''));

/** Cuts a text into tokens in one pass from left to right, the longest word first. */
export function scan(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = numberAt(text, at) ?? wordAt(text, at) ?? signAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** True if the token is a word of one of the families. */
export function has(token: Token | undefined, ...tags: readonly Tag[]): boolean {
  if (token === undefined || token.tags.size === 0) return false;
  for (const tag of tags) if (token.tags.has(tag)) return true;
  return false;
}

/** True at the sign that ends a clause, and where the text itself ends. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'sign' && ENDS.has(token.text));
}

/** True at an end, and at a sign that only parts what stands in one clause: 、 : ( ). */
export function isPause(token: Token | undefined): boolean {
  if (token === undefined) return true;
  return token.kind === 'sign' && (ENDS.has(token.text) || PAUSES.has(token.text));
}

/** True for a token of Chinese characters. */
export function isHan(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'number' && isAllHan(token.text);
}

/** True for the signs and words that part the two ends of a span: 3-10月, 3至5场. */
export function isTo(token: Token | undefined): boolean {
  return token !== undefined && BETWEEN.has(token.text);
}

/** The text of the tokens, put together again. */
export function textOf(tokens: readonly Token[]): string {
  let whole = '';
  for (const { text } of tokens) whole += text;
  return whole;
}

function numberAt(text: string, at: number): Token | null {
  const sign = text.charCodeAt(at);
  if (sign < ZERO_SIGN || sign > NINE_SIGN) return null;
  LITERAL.lastIndex = at;
  const literal = LITERAL.exec(text)?.[0];
  if (literal === undefined) return null;
  return { kind: 'number', text: literal, days: null, tags: NO_TAGS };
}

/** A sign is the same token wherever it stands, as a word is. */
const SIGNS = new Map<number, Token>();

function signAt(text: string, at: number): Token {
  const code = text.charCodeAt(at);
  const known = SIGNS.get(code);
  if (known !== undefined) return known;
  const sign: Token = { kind: 'sign', text: text.charAt(at), days: null, tags: NO_TAGS };
  SIGNS.set(code, sign);
  return sign;
}
