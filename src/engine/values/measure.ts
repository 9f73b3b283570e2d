import type { Decimal } from '../decimal';
import type { Entry } from '../form';
import { isBlankValue } from './blank';
import { isBroken } from './broken';
import type { DateSpan } from './calendar';
import { takeDates } from './date';
import { normalise, withoutNotes } from './normalise';
import { isUnmeasured } from './operators';
import { findQuantities, type Quantity } from './quantity';

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
    }
  | { readonly kind: 'date'; readonly days: DateSpan }
  /** 无, 未发生 where the target is that nothing happens: it is 0. */
  | { readonly kind: 'none' }
  | { readonly kind: 'words' }
  | { readonly kind: 'broken' };

/** 近2000件, 不足90% fall short by nobody knows what; 最近3次 is another matter. */
const NEARLY = /(?:(?<![最附邻靠])(?:接近|将近|近)|不足|不到|不满|未达到?|没有?达到?)\d/;

/**
 * Reads an actual value. A text with several numbers is words: which counts is for a person. `year`
 * is the form's 评价年度, for dates that name none.
 */
export function parseMeasure(entry: Entry | null, year: number | null = null): Measure {
  if (entry === null) return { kind: 'blank' };
  if (isBroken(entry)) return { kind: 'broken' };
  if (isBlankValue(entry)) return { kind: 'blank' };
  const text = normalise(entry.text);
  if (NEARLY.test(text)) return { kind: 'words' };
  for (const variant of [text, withoutNotes(text)]) {
    const { date, rest } = takeDates(variant, year);
    const quantities = findQuantities(rest);
    const [only] = quantities;
    if (only !== undefined && quantities.length === 1) return numberMeasure(only);
    if (quantities.length === 0 && date !== null) return { kind: 'date', days: date };
  }
  return { kind: 'words' };
}

function numberMeasure(quantity: Quantity): Measure {
  const { value, percent, scaled, unit, operator } = quantity;
  return {
    kind: 'number',
    value,
    percent,
    scaled,
    unit,
    operator: isUnmeasured(operator) ? operator.text : '',
  };
}
