import type { Decimal } from '../decimal';
import type { Entry } from '../model/form';
import { askedShare } from './asked-share';
import { isBlankValue } from '../model/blank';
import { isBroken } from '../model/broken';
import type { DateSpan } from './calendar';
import { takeDates } from './dates';
import { NO_TEXT, type Plain, withoutNotes } from './plain';
import { type Direction, isUnmeasured } from './bounds';
import { findQuantities, type Quantity } from './quantities';
import { sayingsOf } from './statements';
import type { Asked } from './stages';
import type { Saying } from './saying-patterns';

/** What an actual value (实现值) says was reached. */
export type Measure =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      /** As written: 90 for `90%`; 万 and 亿 are multiplied in. */
      readonly value: Decimal;
      readonly percent: boolean;
      /** It is written with 万 or 亿. */
      readonly scaled: boolean;
      /** 件, 批次 …; '' where none is written. */
      readonly unit: string;
      /** The operator it repeats from the target (`≥`, `以上`), which is no measurement; '' if none. */
      readonly operator: string;
      /** The side on which the true number lies (超过100, 100余); null where the number is exact. */
      readonly side: Direction | null;
      /** What other words say against it (完成90户,未达到目标): it is at most what was reached. */
      readonly doubt: Saying | null;
    }
  | { readonly kind: 'date'; readonly days: DateSpan }
  /** 无, 未发生 where the target is that nothing happens: it is 0. */
  | { readonly kind: 'none' }
  /** Its words say that its numbers and dates are not what was reached; the last date, if any. */
  | { readonly kind: 'said'; readonly saying: Saying; readonly days: DateSpan | null }
  | { readonly kind: 'words' }
  | { readonly kind: 'broken' };

/** 近2000件, 不足90% fall short by nobody knows what; 最近3次 is another matter. */
const NEARLY = /(?:(?<![最附邻靠])(?:接近|将近|近)|不足|不到|不满|未达到?|没有?达到?)\d/;
/** 未发生1起: none at all, though a number stands there. */
const NOT_ONE = /(?:未|没有?)(?:发生|出现|发现|收到|接到)(?:过|任何)?1(?![\d.])/;
/** 100余户, 2万多人: more than the number. */
const AND_MORE = /\d[万亿千百]?[余多]/;
const NOTHING_ASKED: Asked = { name: NO_TEXT, expected: NO_TEXT };

/**
 * Reads an actual value. A text with several numbers is words: which counts is for a person, unless
 * one is the percentage that is asked for. `year` is the form's 评价年度, for dates that name none;
 * `asked` tells words that are names (未完成率) from words that say something of the number (未完成5户).
 */
export function parseMeasure(
  entry: Entry | null,
  year: number | null = null,
  asked: Asked = NOTHING_ASKED,
): Measure {
  if (entry === null) return { kind: 'blank' };
  if (isBroken(entry)) return { kind: 'broken' };
  if (isBlankValue(entry)) return { kind: 'blank' };
  const text = entry.plain;
  if (NEARLY.test(text) || NOT_ONE.test(text)) return { kind: 'words' };
  const { denied, doubt } = sayingsOf(text, asked);
  if (denied !== null) return said(denied, text, year);
  for (const variant of [text, withoutNotes(text)]) {
    const { date, rest } = takeDates(variant, year);
    const quantities = findQuantities(rest);
    const [only] = quantities;
    if (only !== undefined && quantities.length === 1) return numberMeasure(only, variant, doubt);
    const share = askedShare(rest, asked);
    if (share !== null) return numberMeasure(share, variant, doubt);
    if (quantities.length === 0 && date !== null)
      return doubt === null ? { kind: 'date', days: date } : said(doubt, text, year);
  }
  return doubt === null ? { kind: 'words' } : said(doubt, text, year);
}

function said(saying: Saying, text: Plain, year: number | null): Measure {
  return { kind: 'said', saying, days: takeDates(text, year).date };
}

function numberMeasure(quantity: Quantity, text: string, doubt: Saying | null): Measure {
  const { value, percent, scaled, unit, operator } = quantity;
  const unmeasured = isUnmeasured(operator) ? operator : null;
  return {
    kind: 'number',
    value,
    percent,
    scaled,
    unit,
    operator: unmeasured?.text ?? '',
    side: unmeasured?.direction ?? (AND_MORE.test(text) ? 'moreThan' : null),
    doubt,
  };
}
