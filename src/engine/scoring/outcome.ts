import type { Decimal } from '../decimal';

/** What one scoring method says of one row. Shares are parts of the weight, not yet rounded. */
export type Outcome =
  /** The row earns `part ÷ whole` of its weight. */
  | {
      readonly kind: 'share';
      readonly part: Decimal;
      readonly whole: Decimal;
      readonly met: boolean;
      /** The working up to the verdict: `2368÷2000=1.184`. */
      readonly working: string;
    }
  /** The row earns these points, as its reason derives or its criterion sets them. */
  | {
      readonly kind: 'points';
      readonly points: Decimal;
      readonly met: boolean;
      readonly working: string;
    }
  /** The row earns between two percentages of its weight; the upper end only if it is 100. */
  | {
      readonly kind: 'tier';
      readonly low: Decimal;
      readonly high: Decimal;
      readonly met: boolean;
      readonly working: string;
    }
  /** The score is for a person to judge. */
  | {
      readonly kind: 'open';
      /** Null where not even that can be told. */
      readonly met: boolean | null;
      readonly why: string;
      /** What would settle it. */
      readonly settle: string;
    };

/** The whole weight. */
export function fullShare(one: Decimal, met: boolean, working: string): Outcome {
  return { kind: 'share', part: one, whole: one, met, working };
}

/** The score is left to a person: `why`, and what would settle it. */
export function open(why: string, settle: string, met: boolean | null = null): Outcome {
  return { kind: 'open', met, why, settle };
}
