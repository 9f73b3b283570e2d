import { wordsOf } from '../language/lexicon';
import { isMoney } from '../language/money';
import type { Plain } from '../language/plain';
import type { Target } from '../language/target';
import { wordList } from '../language/word-list';
import { isGain } from './side';

/** What a number without a unit is money by: 项目总成本, 培训费(元). */
const OF_MONEY = wordList('成本 支出 投资 造价 单价 费( 费用( (元) 万元)');
const MONEY_LAST = wordList('费 费用');

/** What a row of a cost group asks for: `limit` is no more than its bare number. */
export type CostSide = 'limit' | 'open' | null;

/**
 * Which side of a bare target is good under 成本指标, 经济成本指标 and the like: what something costs is to
 * stay within it, what people are paid by a fixed rate (补助, 救助) leaves it open, and so does what is
 * no money. Null where the row is no cost, or says itself which side is good.
 */
export function costSide(target: Target, name: Plain, labels: readonly Plain[]): CostSide {
  if (target.kind !== 'number' || !target.bare || target.percent || target.value.isZero())
    return null;
  if (!labels.some((label) => label.includes('成本') && !label.includes('效益'))) return null;
  if (target.says.improves || isGain(name)) return null;
  if (wordsOf('paid').some((word) => (name + target.says.lead).includes(word))) return 'open';
  const inMoney = isMoney(target.unit) || (target.unit === '' && isOfMoney(name));
  return inMoney ? 'limit' : 'open';
}

/** The target as a limit that is not to be passed. */
export function asLimit(target: Target): Target {
  return target.kind === 'number' ? { ...target, direction: 'atMost', bare: false } : target;
}

function isOfMoney(name: string): boolean {
  return OF_MONEY.isIn(name) || MONEY_LAST.ends(name);
}
