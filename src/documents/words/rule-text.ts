import { RULES } from '../../engine/rules';

/** What a rule calls itself. */
export interface RuleText {
  readonly title: string;
}

const TEXTS: ReadonlyMap<string, RuleText> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The texts of the rule with this id. Throws if there is no such rule: that would be our fault. */
export function ruleText(id: string): RuleText {
  const text = TEXTS.get(id);
  if (text === undefined) throw new Error(`There is no rule ${id}.`);
  return text;
}
