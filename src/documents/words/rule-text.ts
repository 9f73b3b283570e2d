import { ownWords } from '../../engine/report/own-words';
import type { Report } from '../../engine/report/report';
import { RULES } from '../../engine/rules';

/** What a rule says of itself. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

const TEXTS: ReadonlyMap<string, RuleText> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The texts of the rule with this id. Throws if there is no such rule: that would be our fault. */
export function ruleText(id: string): RuleText {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`There is no rule ${id}.`);
  return text;
}

/** Why the rule is asked and what to do about it, in the words of the form that was checked. */
export function ruleTextFor({ form }: Pick<Report, 'form'>, id: string): Omit<RuleText, 'title'> {
  const { why, fix } = ruleText(id);
  const own = ownWords(form.headers);
  return { why: own(why), fix: own(fix) };
}
