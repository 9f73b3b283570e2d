import { format, sameScore, sum, ZERO } from '../decimal';
import { pointsOf } from '../language/points';
import { rule } from '../rule';

export const scoreTotal = rule({
  id: 'score-total',
  severity: 'error',
  title: '总分与各行之和不符',
  why: '总分是各指标自评分数之和，对不上会被退回重报。',
  fix: '先改正各行的分数，再把总分改成各行之和（最好用求和公式）。',
  messages: {
    total: '总分写的是 {printed}，各指标自评分数加起来是 {sum}，{difference}。',
  },
  *check(form, { totals }) {
    const cell = form.total?.score?.cell;
    const { printed, claimed } = totals;
    if (cell === undefined || printed === null || claimed === null) return;
    const scores = form.indicators.flatMap(({ score }) => (score === null ? [] : [score]));
    // A clerk who adds up by hand adds what the cells show.
    const shown = sum(scores.map((score) => pointsOf({ ...score, number: score.shown }) ?? ZERO));
    if (sameScore(printed, claimed) || sameScore(printed, shown)) return;
    const difference = printed.minus(claimed);
    yield {
      cell,
      also: scores.map((score) => score.cell),
      message: 'total',
      data: {
        printed: format(printed),
        sum: format(claimed),
        difference: `${difference.isPositive() ? '多' : '少'} ${format(difference.abs())} 分`,
      },
      suggestion: format(claimed, 2),
    };
  },
});
