import { reader } from '../language/reading';
import type { Form } from '../model/form';
import { oneYear } from '../model/form-facts';
import type { Options } from '../options';
import { proseReader } from '../prose/prose';
import type { Totals } from '../report/report';
import { totalsOf } from '../report/totals';
import type { Context, Problem, Rule } from '../rule';
import { RULES } from '../rules';
import type { Assessment } from '../scoring/assessment';
import type { Steps } from '../steps';
import { scorer } from './assess';

/** A problem with the rule that found it. */
export interface Spotted {
  readonly rule: Rule;
  readonly problem: Problem;
}

/** What is computed of a form and found in it. */
export interface Examination {
  readonly assessments: readonly Assessment[];
  readonly totals: Totals;
  /** What the rules find that are asked for and not switched off, one rule after the other. */
  readonly problems: (isAsked: (rule: string) => boolean) => Iterable<Spotted>;
}

/** Examines a form, and the same form with other points or money: its texts are read once for all of them. */
export function examiner(form: Form, options: Options): (other: Form) => Steps<Examination> {
  const active = RULES.filter((rule) => !options.off.includes(rule.id));
  const readingOf = reader(oneYear(form));
  const score = scorer(form, options, readingOf);
  const proseOf = proseReader(form, readingOf);
  return function* examine(other) {
    // The scores of a form with other money are its own, its texts are not.
    const scored = other.funds === form.funds ? score : scorer(other, options, readingOf);
    const assessments: Assessment[] = [];
    for (const indicator of other.indicators) {
      assessments.push(scored(indicator));
      yield;
    }
    const totals = totalsOf(other, assessments, options);
    const context: Context = { options, assessments, totals, prose: proseOf(assessments) };
    return {
      assessments,
      totals,
      *problems(isAsked) {
        for (const rule of active)
          if (isAsked(rule.id))
            for (const problem of rule.check(other, context)) yield { rule, problem };
      },
    };
  };
}
