import { Decimal, format, HUNDRED, sum, ZERO } from '../decimal';
import { givesNoReason } from '../language/blank';
import { cutAt } from '../language/signs';
import { wordList } from '../language/word-list';
import type { Cell, Form, Indicator } from '../model/form';
import { executionRate } from '../model/funds';
import { isExecutionRow } from '../report/execution-row';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** Percent of the budget spent below which reviewers ask, and below which they want to know why. */
const LITTLE = new Decimal(80);
const UNEXPLAINED = new Decimal(90);
/** Why money is left, with how much of it or by an equation. */
const WHY = wordList(
  '待支付 待付 未支付 未付 尾款 余款 质保金 保证金 未到位 财力紧张 垫资 垫付 压减 调减 核减 收回 结转 结余 节约 节省 招标',
);
const AMOUNT = /\d[万亿]?元/;
const SENTENCE_ENDS = '。;';

export const fundsPerformance = rule({
  id: 'funds-performance',
  severity: 'warning',
  title: '支出很少，任务却都完成了',
  messages: {
    gap: '预算执行率只有 {rate}%，其他指标却得了 {claimed}/{points} 分，复核时会问钱没有支出、任务怎么完成的，请写明原因（待支付、结余，还是预期值定低了）。',
    unexplained: '预算执行率只有 {rate}%，表里没有写原因，请补充说明。',
  },
  *check(form, { assessments, options }) {
    const rate = executionRate(form.funds);
    const cell = placeOf(form, assessments);
    if (rate === null || cell === null || rate.greaterThanOrEqualTo(UNEXPLAINED)) return;
    const executed = assessments.filter(isExecutionRow);
    const explained = executed.filter(({ indicator }) => givesReason(indicator));
    if (explained.some(({ derivations }) => derivations.length > 0)) return;
    const others = assessments.filter((one) => !isExecutionRow(one));
    const claimed = sum(others.map(({ indicator }) => indicator.claimed ?? ZERO));
    const points = sum(others.map(({ indicator }) => indicator.points ?? ZERO));
    const data = { rate: format(rate, 2), claimed: format(claimed), points: format(points) };
    const told = textsOf(form)
      .filter(WHY.isIn)
      .flatMap((text) => cutAt(text, SENTENCE_ENDS))
      .filter((text) => WHY.isIn(text));
    if (told.some((text) => AMOUNT.test(text))) return;
    const share = points.greaterThan(0) ? claimed.dividedBy(points).times(HUNDRED) : ZERO;
    if (rate.lessThan(LITTLE) && share.minus(rate).greaterThanOrEqualTo(options.executionGap))
      yield { cell, message: 'gap', data };
    else if (told.length === 0 && explained.length === 0)
      yield { cell, message: 'unexplained', severity: 'info', data };
  },
});

/** The score of the row of the execution, else its rate, else what was spent. */
function placeOf({ funds }: Form, assessments: readonly Assessment[]): Cell | null {
  const row = assessments.find(isExecutionRow)?.indicator;
  const place = row?.score ?? funds.rows[0]?.rate ?? funds.spent?.local ?? funds.spent?.transferred;
  return place?.cell ?? null;
}

/** A prompt of ours repeats the working and the values, and explains nothing before it is filled in. */
function givesReason({ reason }: Indicator): boolean {
  return reason !== null && !givesNoReason(reason) && !isUnfinished(reason.text);
}

function textsOf({ narrative, indicators }: Form): readonly string[] {
  return [
    ...narrative.map(({ plain }) => plain),
    ...indicators.filter(givesReason).map(({ reason }) => reason?.plain ?? ''),
  ];
}
