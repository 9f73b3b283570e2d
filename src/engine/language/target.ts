import type { Decimal } from '../decimal';
import { keyOf, memory } from '../once';
import { isBlankValue } from './blank';
import { isPlain, negated, type Direction } from './bounds';
import type { CalendarDay } from './calendar';
import { isBroken, type CellValue } from './cell-value';
import { lastDate } from './dates';
import { phrase } from './phrases';
import type { Plain } from './plain';
import { findQuantities, type Quantity } from './quantities';
import { rangeOf, type RangeTarget } from './ranges';
import { isRank, ranked } from './ranks';
import { withoutNotes, type Reading } from './reading';
import { has, type Token } from './tokens';
import { Wording } from './wording';

/** A number to reach or to stay under. */
export interface NumberTarget {
  readonly kind: 'number';
  readonly direction: Direction;
  /** No operator says which side is good. */
  readonly bare: boolean;
  /** As written: 90 for `90%`; 万 and 亿 are multiplied in. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** It is written with ‰. */
  readonly perMille: boolean;
  /** It is written with 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is written. */
  readonly unit: string;
}

/** What an expected value (预期值) asks for, and what it says besides. */
export type Target = Wanted & { readonly says: Wording };

type Wanted =
  /** Empty; `filler` where a `/` or `—` stands there on purpose. */
  | { readonly kind: 'blank'; readonly filler: boolean }
  | NumberTarget
  | RangeTarget
  | { readonly kind: 'deadline'; readonly day: CalendarDay }
  /** Measured against a figure that the form does not hold: 高于当年全市…增速. */
  | { readonly kind: 'relative'; readonly direction: Direction }
  | { readonly kind: 'words' }
  | { readonly kind: 'broken' };

/** 指标性质 where it is joined to the value: 正向 ≥90%, 反向 12万元, 定性 长期. */
const NATURE = /^\s*(正向|反向|定性)(?:指标)?/;
/** Compared with a figure elsewhere, whether or not it is held against an operator. */
const RELATIVE = phrase('comparing/level ~40 benchmark');
const DOWNWARD: ReadonlySet<string> = new Set(['低于', '少于', '小于']);

/**
 * Reads an expected value, `reading` being its text without the nature. A text with several numbers is
 * no number target: which of them counts is for a person to say.
 */
export function parseTarget(entry: CellValue | null, reading: Reading): Target {
  const { year, plain } = reading;
  return kept(keyOf(year, plain, entry?.kind, entry?.text, entry?.plain), () =>
    Object.assign(wantedBy(entry, reading), { says: new Wording(reading) }),
  );
}

const kept = memory<Target>();

/** The expected text without a 指标性质 that was joined to it. */
export function withoutNature(text: Plain): Plain;
export function withoutNature(text: string): string;
export function withoutNature(text: string): string {
  return text.replace(NATURE, '').trim();
}

function wantedBy(entry: CellValue | null, { tokens }: Reading): Wanted {
  if (entry === null) return { kind: 'blank', filler: false };
  if (isBroken(entry)) return { kind: 'broken' };
  if (isBlankValue(entry)) return { kind: 'blank', filler: entry.text.trim() !== '' };
  const nature = NATURE.exec(entry.plain)?.[1] ?? null;
  if (nature === '定性') return qualitative(tokens);
  return rangeOf(tokens) ?? compared(tokens) ?? dated(tokens, nature) ?? { kind: 'words' };
}

/** A target that needs a figure from elsewhere; with an offset to it (高 2 个百分点) it is words. */
function compared(tokens: readonly Token[]): Wanted | null {
  const found = RELATIVE.find(tokens);
  if (found === null) return null;
  if (tokens.some(({ kind }) => kind === 'number')) return { kind: 'words' };
  const word = tokens[found.start];
  if (word === undefined || !has(word, 'comparing'))
    return { kind: 'relative', direction: 'atLeast' };
  const direction = DOWNWARD.has(word.text) ? 'lessThan' : 'moreThan';
  const operator = negated({ direction, text: word.text }, tokens, found.start);
  return { kind: 'relative', direction: operator.direction };
}

/** 定性: a date is a deadline all the same (11月底之前), anything else words. */
function qualitative(tokens: readonly Token[]): Wanted {
  const target = dated(tokens, null);
  return target?.kind === 'deadline' ? target : { kind: 'words' };
}

/** A number or a deadline: dates count only where no number is left. */
function dated(tokens: readonly Token[], nature: string | null): Wanted | null {
  for (const variant of [tokens, withoutNotes(tokens)]) {
    const [only, ...more] = findQuantities(ranked(variant, tokens));
    const last = lastDate(variant);
    if (only !== undefined && more.length === 0)
      return numberTarget(only, isRank(tokens) ? '反向' : nature);
    if (only === undefined && last !== null) return { kind: 'deadline', day: last.last };
  }
  return null;
}

function numberTarget(quantity: Quantity, nature: string | null): Wanted {
  const { value, percent, perMille, scaled, unit, operator } = quantity;
  const plain = isPlain(operator);
  return {
    kind: 'number',
    // 0 起 and =0 ask for no event at all; nobody aims at them from below.
    direction:
      plain && (nature === '反向' || value.isZero())
        ? 'atMost'
        : (operator?.direction ?? 'atLeast'),
    bare: plain && nature === null,
    value,
    percent,
    perMille,
    scaled,
    unit,
  };
}
