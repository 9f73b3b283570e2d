import type { Decimal } from '../decimal';
import type { Entry } from '../model/form';
import { isBlankValue } from '../model/blank';
import { isBroken } from '../model/broken';
import type { CalendarDay } from './calendar';
import { takeDates } from './dates';
import { type Plain, withoutNotes } from './plain';
import { type Direction, negated } from './bounds';
import { findQuantities, type Quantity } from './quantities';
import { type RangeTarget, rangeOf } from './ranges';

/** A number to reach or to stay under. */
export interface NumberTarget {
  readonly kind: 'number';
  readonly direction: Direction;
  /** No operator says which side is good. */
  readonly bare: boolean;
  /** As written: 90 for `90%`; 万 and 亿 are multiplied in. */
  readonly value: Decimal;
  readonly percent: boolean;
  /** It is written with 万 or 亿. */
  readonly scaled: boolean;
  /** 件, 场(次) …; '' where none is written. */
  readonly unit: string;
}

/** What an expected value (预期值) asks for. */
export type Target =
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
const EQUAL = /^(?:=|等于)$/;
/** Compared with a figure elsewhere, whether or not it is held against an operator. */
const RELATIVE =
  /(?:(高于|低于|超过|大于|小于|多于|少于|优于|快于|好于).*|(?:达到|持平).*)(?:全[省市国县区]|平均|同期|上年|去年|往年|水平|增速|增幅)/;
const DOWNWARD = /低于|少于|小于/;
/** 前10名, 全省前10, 前50%: a rank, and a lower one is as good. A space stands for a date: 年底前10名 is none. */
const RANK =
  /(?:^|全[国省市县区州]|[省市县区]内?|排名?|[名位]次|[列居入])前\d+(?:\.\d+)?[名位强%]?(?:\(含\))?[。.;]?$|(?<=[^ 年月日底期])前\d+[名位强%](?:\(含\))?[。.;]?$/;

/**
 * Reads an expected value. A text with several numbers is no number target: which of them counts is
 * for a person to say. `year` is the form's 评价年度, for dates that name none.
 */
export function parseTarget(entry: Entry | null, year: number | null = null): Target {
  if (entry === null) return { kind: 'blank', filler: false };
  if (isBroken(entry)) return { kind: 'broken' };
  if (isBlankValue(entry)) return { kind: 'blank', filler: entry.text.trim() !== '' };
  const whole = entry.plain;
  const nature = NATURE.exec(whole)?.[1] ?? null;
  const text = whole.replace(NATURE, '');
  if (nature === '定性') return qualitative(text, year);
  return rangeOf(text) ?? compared(text) ?? dated(text, year, nature) ?? { kind: 'words' };
}

/** The expected text without a 指标性质 that was joined to it. */
export function withoutNature(text: Plain): Plain;
export function withoutNature(text: string): string;
export function withoutNature(text: string): string {
  return text.replace(NATURE, '').trim();
}

/** A target that needs a figure from elsewhere; with an offset to it (高 2 个百分点) it is words. */
function compared(text: Plain): Target | null {
  const { rest } = takeDates(text);
  const found = RELATIVE.exec(rest);
  if (found === null || /\d/.test(found[0])) return null;
  if (/\d/.test(rest)) return { kind: 'words' };
  const [, word] = found;
  if (word === undefined) return { kind: 'relative', direction: 'atLeast' };
  const direction = DOWNWARD.test(word) ? 'lessThan' : 'moreThan';
  const operator = negated({ direction, text: word }, rest.slice(0, found.index));
  return { kind: 'relative', direction: operator.direction };
}

/** 定性: a date is a deadline all the same (11月底之前), anything else words. */
function qualitative(text: Plain, year: number | null): Target {
  const target = dated(text, year, null);
  return target?.kind === 'deadline' ? target : { kind: 'words' };
}

/** A number or a deadline: dates are set aside, and count only where no number is left. */
function dated(text: Plain, year: number | null, nature: string | null): Target | null {
  for (const variant of [text, withoutNotes(text)]) {
    const { date, rest } = takeDates(variant, year);
    const quantities = findQuantities(rest);
    const [only] = quantities;
    if (only !== undefined && quantities.length === 1)
      return numberTarget(only, RANK.test(rest) ? '反向' : nature);
    if (quantities.length === 0 && date !== null) return { kind: 'deadline', day: date.last };
  }
  return null;
}

function numberTarget(quantity: Quantity, nature: string | null): Target {
  const { value, percent, scaled, unit, operator } = quantity;
  const plain = operator === null || EQUAL.test(operator.text);
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
    scaled,
    unit,
  };
}
