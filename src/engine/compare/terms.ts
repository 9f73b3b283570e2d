import type { Decimal } from '../decimal';

/** Both numbers of a row as they can be compared. */
export interface Compared {
  readonly expected: Decimal;
  readonly actual: Decimal;
  /** What was done to both, to stand before the working: `按一年算，`; '' for nothing. */
  readonly basis: string;
}

/** The same with no reason why they could not. */
export type Comparable = Compared & { readonly why: null };

/** What can be compared, or why nothing can be, in Chinese. */
export type SameTerms = Comparable | Unclear;

interface Unclear {
  readonly why: string;
  /** The target is missed for certain, whatever the numbers are. */
  readonly missed: boolean;
}

/** The values leave two readings; neither is taken. */
export function unclear(why: string): SameTerms {
  return { why, missed: false };
}

/** Nor here, where the words beside the numbers say that the target is missed. */
export function missedByWords(why: string): SameTerms {
  return { why, missed: true };
}
