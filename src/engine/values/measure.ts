import type { Decimal } from '../decimal';
import type { CalendarDay } from './date';

/** What an actual value (实现值) says was reached. */
export type Measure =
  | { readonly kind: 'blank'; readonly filler: boolean }
  | {
      readonly kind: 'number';
      /** As written: 90 for `90%`. */
      readonly value: Decimal;
      readonly percent: boolean;
      /** 件, 批次 …; '' where none is written. */
      readonly unit: string;
      /** The operator it repeats from the target (`≥`, `以上`), which is no measurement; '' if none. */
      readonly operator: string;
    }
  | { readonly kind: 'date'; readonly day: CalendarDay }
  | { readonly kind: 'words' }
  | { readonly kind: 'error' };
