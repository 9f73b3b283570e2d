import type { Decimal } from '../decimal';
import type { Cell, Form, Skipped } from '../model/form';
import type { Assessment, Unverified } from '../scoring/assessment';

export type Severity = 'error' | 'warning' | 'info';

/** The more urgent, the lower. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** One problem: what is wrong (numbers included), where, and the other end of it. */
export interface Finding {
  readonly rule: string;
  /** Which of the rule's sentences says it. */
  readonly kind: string;
  readonly severity: Severity;
  /** Where the clerk types to mend it. */
  readonly cell: Cell;
  /** The other cells it is about. */
  readonly also: readonly Cell[];
  readonly message: string;
  /** What to type into `cell`, where that is known; null otherwise. */
  readonly suggestion: string | null;
  /** Something else could be meant as well as the suggestion, so that a person has to choose. */
  readonly choice: boolean;
  /** The finding that this one goes away with, once that is mended; null for what stands by itself. */
  readonly cause: { readonly rule: string; readonly cell: Cell } | null;
}

export interface Totals {
  /** Sum of the weights, each counted once: level 1 where printed, else level 3. */
  readonly weight: Decimal;
  /** Sum of the claimed scores, blank as 0; null without a score column or where one is broken. */
  readonly claimed: Decimal | null;
  readonly printed: Decimal | null;
  /** Recomputed, else claimed, else 0, row by row. */
  readonly recomputed: Decimal;
  /**
   * Of the weight, the points whose score was recomputed or lies in the tier that its words support:
   * as much of the total is known, whatever was claimed for it.
   */
  readonly verified: Decimal;
  /** The grade of `claimed`; null where that is. */
  readonly grade: string | null;
}

/** Text to be written into a blank reason cell. */
export interface Prompt {
  readonly cell: Cell;
  readonly text: string;
}

/** An indicator whose score could not be recomputed. */
export type UnverifiedAssessment = Assessment & { readonly unverified: Unverified };

/** What one check of one form says. */
export interface Report {
  readonly form: Form;
  /** One for each indicator, in the form's order. */
  readonly assessments: readonly Assessment[];
  /** Of those, the ones that lose points or miss their target. */
  readonly failing: readonly Assessment[];
  /** Of those, the ones whose score a person has to verify. */
  readonly unverified: readonly UnverifiedAssessment[];
  readonly totals: Totals;
  /** By severity, then row, then column. */
  readonly findings: readonly Finding[];
  readonly prompts: readonly Prompt[];
  /** Prompts for rows that need none, to be written on a person's word alone. */
  readonly offers: readonly Prompt[];
  readonly skipped: readonly Skipped[];
  /** Ids of the rules that were switched off. */
  readonly off: readonly string[];
}
