import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import texts from './advice-by-rule.json';

/** What is told of a finding when somebody asks: nothing that a check needs, so that it loads apart. */
export interface RuleAdvice {
  /** Why a reviewer minds. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

const ADVICE: ReadonlyMap<string, RuleAdvice> = new Map(Object.entries(texts));

/** The advice on the rule with this id. Throws if there is none: that would be our fault. */
export function ruleAdvice(id: string): RuleAdvice {
  const advice = ADVICE.get(id);
  if (advice === undefined) throw new Error(`There is no advice on ${id}.`);
  return advice;
}

/** The same in the words of the form that was checked. */
export function ruleAdviceFor({ form }: Pick<Report, 'form'>, id: string): RuleAdvice {
  const { why, fix } = ruleAdvice(id);
  const own = ownWords(form.headers);
  return { why: own(why), fix: own(fix) };
}
