import type { Decimal } from '../decimal';
import { onceOf } from '../once';
import { askedShare } from './asked-share';
import { isBlankValue } from './blank';
import { isUnmeasured, type Direction } from './bounds';
import type { DateSpan } from './calendar';
import { isBroken, type CellValue } from './cell-value';
import { lastDate } from './dates';
import { phrase } from './phrases';
import { findQuantities, type Quantity } from './quantities';
import { ranked } from './ranks';
import { isFigure, withoutNotes, type Asked, type Reading } from './reading';
import { sayingsOf, saysAnything, type Saying } from './statements';
import { Telling } from './telling';
import type { Token } from './tokens';

/** What an actual value (实现值) says was reached, and what it says besides. */
export type Measure = Measured & { readonly says: Telling };

type Measured =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      /** As written: 90 for `90%`; 万 and 亿 are multiplied in. */
      readonly value: Decimal;
      readonly percent: boolean;
      /** It is written with ‰. */
      readonly perMille: boolean;
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
  /** Its words say that its numbers and dates are not what was reached. */
  | {
      readonly kind: 'said';
      readonly saying: Saying;
      /** The last date, and the only number, if any. */
      readonly days: DateSpan | null;
      readonly only: Quantity | null;
    }
  | { readonly kind: 'words' }
  | { readonly kind: 'broken' };

/**
 * 近2000件, 不足90% fall short by nobody knows what; 最近3次 is another matter. 未发生1起 is none at all,
 * though a number stands there.
 */
const NO_NUMBER = phrase('nearly #', "denial '达'/'达到' #", "denial heard '过'/'任何'? '1'");

/**
 * Reads an actual value. A text with several numbers is words: which counts is for a person, unless
 * one is the percentage that is asked for. `asked` tells words that are names (未完成率) from words that
 * say something of the number (未完成5户).
 */
export function parseMeasure(entry: CellValue | null, reading: Reading, asked: Asked): Measure {
  return { says: new Telling(reading, asked), ...measuredBy(entry, reading, asked) };
}

function measuredBy(entry: CellValue | null, reading: Reading, asked: Asked): Measured {
  if (entry === null) return { kind: 'blank' };
  if (isBroken(entry)) return { kind: 'broken' };
  if (isBlankValue(entry)) return { kind: 'blank' };
  const tokens = ranked(reading.tokens, asked.expected.tokens);
  const alone = tokens === reading.tokens ? measuredAlone(reading) : null;
  if (alone !== null) return alone;
  if (NO_NUMBER.test(tokens)) return { kind: 'words' };
  const { denied, doubt } = sayingsOf(tokens, asked);
  if (denied !== null) return said(denied, tokens);
  for (const variant of [tokens, withoutNotes(tokens)]) {
    const quantities = findQuantities(variant);
    const only = quantities.length === 1 ? quantities[0] : askedShare(variant, asked);
    if (only !== undefined) return numberMeasure(only, doubt);
    const days = lastDate(variant);
    if (quantities.length === 0 && days !== null)
      return doubt === null ? { kind: 'date', days } : said(doubt, tokens);
  }
  return doubt === null ? { kind: 'words' } : said(doubt, tokens);
}

/** What a text says whatever its row asks for: words alone, or a number with its unit. Null for more. */
const measuredAlone = onceOf(({ tokens }: Reading): Measured | null => {
  if (!tokens.some(isFigure) || NO_NUMBER.test(tokens)) return { kind: 'words' };
  if (saysAnything(tokens)) return null;
  const [only, ...more] = findQuantities(tokens);
  return only === undefined || more.length > 0 ? null : numberMeasure(only, null);
});

function said(saying: Saying, tokens: readonly Token[]): Measured {
  const [only = null, ...more] = findQuantities(tokens);
  return { kind: 'said', saying, days: lastDate(tokens), only: more.length > 0 ? null : only };
}

function numberMeasure(quantity: Quantity, doubt: Saying | null): Measured {
  const { value, percent, perMille, scaled, unit, operator, more } = quantity;
  const unmeasured = isUnmeasured(operator) ? operator : null;
  return {
    kind: 'number',
    value,
    percent,
    perMille,
    scaled,
    unit,
    operator: unmeasured?.text ?? '',
    side: unmeasured?.direction ?? (more ? 'moreThan' : null),
    doubt,
  };
}
