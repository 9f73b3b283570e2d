import type { Decimal } from '../decimal';
import type { CalendarDay } from './date';

/** Which side of the number is good. A bare number or `=` is `atLeast`. */
export type Direction = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan';

/** What an expected value (预期值) asks for. */
export type Target =
  /** Empty; `filler` where a `/` or `—` stands there on purpose. */
  | { readonly kind: 'blank'; readonly filler: boolean }
  | {
      readonly kind: 'number';
      readonly direction: Direction;
      /** As written: 90 for `90%`. */
      readonly value: Decimal;
      readonly percent: boolean;
      /** 件, 场（次） …; '' where none is written. */
      readonly unit: string;
    }
  /** Both ends included; ±10% is −10 to 10. */
  | {
      readonly kind: 'range';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly percent: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'deadline'; readonly day: CalendarDay }
  /** Measured against a figure that the form does not hold: 高于当年全市…增速. */
  | { readonly kind: 'relative'; readonly direction: Direction }
  | { readonly kind: 'words' }
  | { readonly kind: 'error' };
