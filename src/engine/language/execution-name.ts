import { remembered } from '../once';
import { beginsWith, endsWith, wordsOf } from './lexicon';
import type { Plain } from './plain';
import { cutAt } from './signs';
import { withoutLead } from './word-list';

/** 2023年 or a number in front of the name: 1.预算执行率. */
const NUMBERED = '年度 年 . 、'.split(' ');
const FIGURES = '0123456789'.split('');

/**
 * True for what the indicator is called that scores the execution of the whole budget: 预算执行率,
 * 资金支付进度; not 债券资金支付率, which is about a part of the money.
 */
export const isExecutionName = remembered((name: Plain): boolean => {
  const named = withoutLead(withoutNumber(name), wordsOf('whose'));
  const spent = withoutLead(named, wordsOf('money'));
  return (
    spent !== named &&
    wordsOf('spending').some(
      (word) => spent.startsWith(word) && beginsWith(spent.slice(word.length), 'rate'),
    )
  );
});

/** What the share of the budget that was spent is called in running text: 执行率, 支出进度. */
export const EXECUTION_RATES: readonly string[] = wordsOf('spending').flatMap((spent) =>
  wordsOf('rate').map((rate) => spent + rate),
);

/** True if a criterion scores the share of the budget that was paid: 支付额/预算额度. */
export function scoresExecution(criterion: string): boolean {
  const parts = cutAt(criterion, '/÷');
  return parts.some((budget, at) => {
    const bare = withoutLead(budget, wordsOf('budgetOf'));
    return at > 0 && endsWith(parts[at - 1] ?? '', 'spent') && bare.startsWith('预算');
  });
}

function withoutNumber(name: string): string {
  const rest = withoutLead(name, FIGURES);
  const mark = rest === name ? undefined : NUMBERED.find((one) => rest.startsWith(one));
  return mark === undefined ? name : rest.slice(mark.length);
}
