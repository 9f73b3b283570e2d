import { keyOf, memory, once } from '../once';
import { maskContacts } from './contact';
import { foldDates, lastDate } from './dates';
import { inFigures } from './numerals';
import type { Plain } from './plain';
import { isEnd, scan, type Token } from './tokens';

/** A cell as its readers take it: its plain text, and the tokens of it. */
export interface Reading {
  readonly plain: Plain;
  readonly tokens: readonly Token[];
  /** 评价年度 of its form, which dates without a year take. */
  readonly year: number | null;
}

/** What a row asks for; a word of it is a name in the actual value too (超时次数). */
export interface Asked {
  readonly name: Reading;
  readonly expected: Reading;
}

const COLOURLESS = /有所|得到|有|已|了|[,.。;:、!?"'“”‘’()《》]/g;

/** Reads the texts of one form, each once. */
export type Reader = (text: Plain) => Reading;

/** A reader for a form of the given 评价年度, which may have more texts than are kept for all forms. */
export function reader(year: number | null): Reader {
  return once((text: Plain) => read(text, year));
}

const readings = memory<Reading>();

/** Reads a text. `year` is the form's 评价年度, for dates that name none. */
export function read(plain: Plain, year: number | null): Reading {
  return readings(keyOf(year, plain), () => new Scan(plain, year));
}

/** A reading that is cut into tokens when they are asked for: of most names nobody does. */
class Scan implements Reading {
  private scanned: readonly Token[] | null = null;

  constructor(
    readonly plain: Plain,
    readonly year: number | null,
  ) {}

  get tokens(): readonly Token[] {
    // A telephone number is no figure.
    this.scanned ??= foldDates(scan(inFigures(maskContacts(this.plain))), this.year);
    return this.scanned;
  }
}

/** The words without those that only carry tense or degree: 有所增强 and 有增强 say the same. */
export function coreOf({ plain }: Reading): string {
  return coreOfText(plain);
}

/** The same of a part of a text. */
export function coreOfText(text: string): string {
  return text.replace(COLOURLESS, '');
}

/** True if the text names a date. */
export function namesDate(text: Plain): boolean {
  return lastDate(read(text, null).tokens) !== null;
}

/** The tokens without bracketed notes that hold a figure: 2368件(其中获奖122件). 场(次) keeps its own. */
export function withoutNotes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === '(')) return tokens;
  const kept: Token[] = [];
  let open: number | null = null;
  for (const token of tokens) {
    if (token.text === '(') open = kept.length;
    kept.push(token);
    if (token.text !== ')' || open === null) continue;
    if (kept.slice(open).some(isFigure)) kept.length = open;
    open = null;
  }
  return kept;
}

/** The clauses of a text, each with the sign that ends it. */
export function clausesOf(
  tokens: readonly Token[],
  ends: (token: Token) => boolean = isEnd,
): readonly (readonly Token[])[] {
  let clause: Token[] = [];
  const clauses = [clause];
  for (const token of tokens) {
    clause.push(token);
    if (!ends(token)) continue;
    clause = [];
    clauses.push(clause);
  }
  return clauses;
}

/** A number or a date. */
export function isFigure({ kind }: Token): boolean {
  return kind === 'number' || kind === 'date';
}
