import type { Cell, Form } from './model/form';
import type { Options } from './options';
import type { Severity, Totals } from './report/report';
import type { Assessment } from './report/assessment';

/** What a rule may look at besides the form itself. */
export interface Context {
  readonly options: Options;
  /** Every indicator with its parsed values and its score, in the form's order. */
  readonly assessments: readonly Assessment[];
  readonly totals: Totals;
}

/** What a rule found; the runner adds the rule's id and fills the message. */
export interface Problem<MessageId extends string> {
  readonly cell: Cell;
  readonly also?: readonly Cell[];
  readonly message: MessageId;
  /** Values for the `{name}` places of the message. */
  readonly data?: Readonly<Record<string, string>>;
  /** Only where it is not the rule's own. */
  readonly severity?: Severity;
  readonly suggestion?: string;
}

/**
 * One kind of finding. A rule is a plain object in a file of its own, named by its id and listed in
 * `rules/index.ts`; `docs/rules.md` is generated from it.
 */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** Why a reviewer minds. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
  /** The sentences it can say, `{name}` standing for a value. */
  readonly messages: Readonly<Record<MessageId, string>>;
  check(form: Form, context: Context): Iterable<Problem<MessageId>>;
}

/** Keeps the message ids of a rule literal, so that a misspelt one does not compile. */
export function rule<MessageId extends string>(definition: Rule<MessageId>): Rule<MessageId> {
  return definition;
}
