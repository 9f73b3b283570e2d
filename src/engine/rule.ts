import type { Cell, Form } from './model/form';
import type { Options } from './options';
import type { Prose } from './prose/prose';
import type { Repair } from './report/causes';
import type { Severity, Totals } from './report/report';
import type { Assessment } from './scoring/assessment';

/** What a rule may look at besides the form itself. */
export interface Context {
  readonly options: Options;
  /** Every indicator with its parsed values and its score, in the form's order. */
  readonly assessments: readonly Assessment[];
  readonly totals: Totals;
  /** The goals and the parts below the table. */
  readonly prose: Prose;
}

/** A value for a place of a message: a text, or the parts of a list. */
export type Value = string | readonly string[];

/** What a rule found; the runner adds the rule's id and fills the message. */
export interface Problem {
  readonly cell: Cell;
  readonly also?: readonly Cell[];
  /** The key of one of the rule's messages. */
  readonly message: string;
  /** Values for the `{name}` places of the message, as they stand in the form. */
  readonly data?: Readonly<Record<string, Value>>;
  /** Only where it is not the rule's own. */
  readonly severity?: Severity;
  readonly suggestion?: string;
  /** Something else could be meant as well as the suggestion, so that a person has to choose. */
  readonly choice?: boolean;
  /** What else could mend it, to be tried: points for a weight, a score or a total. */
  readonly repairs?: readonly Repair[];
}

/**
 * One kind of finding. A rule is a plain object in a file of its own, named by its id and listed in
 * `rules/index.ts`; `docs/rules.md` is generated from it.
 */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** What it finds, in a few words. */
  readonly title: string;
  /** The sentences it can say, `{name}` standing for a value. */
  readonly messages: Readonly<Record<string, string>>;
  check(form: Form, context: Context): Iterable<Problem>;
}

/** The names of the places of a sentence: `'name' | 'weight'` of `“{name}”的权重是 {weight}`. */
export type Places<Sentence extends string> =
  Sentence extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never;

/** A problem told by one of these messages, with a value for each of its places. */
type ProblemOf<Messages extends Rule['messages']> = Problem &
  {
    [Id in keyof Messages & string]: { readonly message: Id } & Filling<Places<Messages[Id]>>;
  }[keyof Messages & string];

type Filling<Place extends string> = [Place] extends [never]
  ? unknown
  : { readonly data: Readonly<Record<Place, Value>> };

type RuleOf<Messages extends Rule['messages']> = Omit<Rule, 'messages' | 'check'> & {
  readonly messages: Messages;
  check(form: Form, context: Context): Iterable<ProblemOf<Messages>>;
};

/** Takes a rule that knows its messages: a misspelt one, or a place without value, does not compile. */
export function rule<const Messages extends Rule['messages']>(definition: RuleOf<Messages>): Rule {
  return definition;
}
