import { Decimal, format, formatPoints, sameScore, ZERO } from '../decimal';
import { pointsOf } from '../language/points';
import { budgetBeside } from '../model/budget-beside';
import type { Form } from '../model/form';
import { shownScores } from '../model/subtotals';
import { unreadOf } from '../model/unread';
import type { Totals } from '../report/report';
import { rule } from '../rule';

export const scoreTotal = rule({
  id: 'score-total',
  severity: 'error',
  title: '总分与各行之和不符',
  messages: {
    unread:
      '表内总分 {printed}，已识别的得分之和 {sum}；差的 {missing} 分正好是“{label}”旁没有识别的数，请核对这部分是不是也计分。',
    above: '表上面写的总分是 {printed}，各指标得分之和 {sum}，请核对。',
    total: '表内总分 {printed}，各指标得分之和 {sum}，总分{difference}，请改正。',
  },
  *check(form, { options, totals }) {
    yield* totalAbove(form, totals);
    const cell = form.total?.score?.cell;
    const { printed, claimed } = totals;
    if (cell === undefined || printed === null || claimed === null) return;
    // A clerk who adds up by hand adds what the cells show.
    const shown = shownScores(form.indicators);
    if (sameScore(printed, claimed) || sameScore(printed, shown)) return;
    const difference = printed.minus(claimed);
    const budget = budgetBeside(form, totals.weight, new Decimal(options.total));
    // That the table weighs everything without the budget is said of the weights.
    if (budget !== null && sameScore(claimed.minus(budget.claimed ?? ZERO), printed)) return;
    const unread = unreadOf(form, difference);
    if (unread !== null) {
      yield {
        cell: unread.cell,
        also: [cell],
        message: 'unread',
        severity: 'warning',
        data: {
          printed: format(printed),
          sum: format(claimed),
          missing: formatPoints(unread.points),
          label: unread.label,
        },
      };
      return;
    }
    yield {
      cell,
      also: form.indicators.flatMap(({ score }) => score?.cell ?? []),
      message: 'total',
      data: {
        printed: format(printed),
        sum: format(claimed),
        difference: `${difference.isPositive() ? '多写' : '少写'} ${format(difference.abs())} 分`,
      },
      // The total of what was recomputed is right: the rows are to be mended.
      ...(sameScore(printed, totals.recomputed) ? {} : { suggestion: format(claimed, 2) }),
    };
  },
});

/** That above the table is one more place to be changed with the scores, unless it leaves out the budget. */
function* totalAbove({ totalAbove: above, total, indicators }: Form, { claimed }: Totals) {
  const score = above?.score ?? null;
  const printed = score === null ? null : pointsOf(score);
  if (score === null || printed === null || claimed === null) return;
  const budget = indicators.find(({ kind }) => kind === 'budget')?.claimed ?? ZERO;
  const known = [claimed, claimed.minus(budget), shownScores(indicators)];
  const own = total?.score ? pointsOf(total.score) : null;
  // A total that is wrong itself is told where it stands.
  if ([...known, own].some((one) => one !== null && sameScore(one, printed))) return;
  yield {
    cell: score.cell,
    also: total?.score ? [total.score.cell] : [],
    message: 'above' as const,
    severity: 'warning' as const,
    data: { printed: format(printed), sum: format(claimed) },
    suggestion: format(claimed, 2),
  };
}
