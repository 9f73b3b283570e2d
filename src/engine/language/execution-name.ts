import { anyOf } from './lexicon';
import type { Plain } from './plain';

/** 2023年 or a number in front of the name: 1.预算执行率. */
const NUMBERED = String.raw`\d+(?:年度?|[.、])`;
const NAME = new RegExp(
  `^(?:${NUMBERED}|${anyOf('whose')})*${anyOf('money')}+${anyOf('spending')}${anyOf('rate')}`,
);
const FORMULA = new RegExp(`${anyOf('spent')}[/÷]${anyOf('budgetOf')}?预算`);

/**
 * True for what the indicator is called that scores the execution of the whole budget: 预算执行率,
 * 资金支付进度; not 债券资金支付率, which is about a part of the money.
 */
export function isExecutionName(name: Plain): boolean {
  return NAME.test(name);
}

/** True if a criterion scores the share of the budget that was paid: 支付额/预算额度. */
export function scoresExecution(criterion: string): boolean {
  return FORMULA.test(criterion);
}
