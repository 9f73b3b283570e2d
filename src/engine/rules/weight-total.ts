import { Decimal, format, formatPoints, sameScore } from '../decimal';
import { budgetBeside } from '../model/budget-beside';
import type { Form } from '../model/form';
import { weightsAreFractions } from '../model/fractions';
import { unreadOf } from '../model/unread';
import { levelWeights } from '../model/weights';
import type { Repair } from '../report/causes';
import { rule } from '../rule';

/** Points of 财预〔2020〕10号 for a budget execution rate, where the table leaves them out. */
const EXECUTION_POINTS = 10;

export const weightTotal = rule({
  id: 'weight-total',
  severity: 'error',
  title: '权重合计不是 100',
  messages: {
    beside:
      '评分表的权重合计已是 {whole}，资金情况里的预算执行率另有 {points} 分，一共 {sum}；执行率计分的，请把评分表的权重改为合计 {rest}，不计分的请删去它的分值。',
    unread:
      '{level}权重合计 {sum}，应为 {expected}；差的 {missing} 分正好是“{label}”旁没有识别的数，请核对这部分是不是也计分。',
    fractions:
      '权重写的是小数（合计 1），得分却按百分制填写，分数没有核算；请把权重改成合计 {expected} 的分值，或设成百分比格式。',
    total: '{level}权重合计 {sum}，应为 {expected}，{difference}，请改正权重。',
  },
  *check(form, { options, totals }) {
    const outer = levelWeights(form, 1);
    const weights = outer ?? levelWeights(form, 3) ?? [];
    const expected = new Decimal(options.total);
    const right = form.funds.unscoredRate
      ? [expected, expected.minus(EXECUTION_POINTS)]
      : [expected];
    if (right.some((one) => sameScore(totals.weight, one))) return;
    const printed = form.total?.weights.find(({ level }) => level === 1)?.entry;
    const header = form.headers.level1Weight ?? form.headers.weight;
    const cell = (printed ?? header ?? weights[0])?.cell;
    if (cell === undefined || weights.length === 0) return;
    if (weightsAreFractions(form)) {
      const data = { expected: format(expected) };
      yield {
        cell,
        also: weights.map((one) => one.cell),
        message: 'fractions',
        severity: 'warning',
        data,
      };
      return;
    }
    const difference = totals.weight.minus(expected);
    const budget = budgetBeside(form, totals.weight, expected);
    if (budget !== null) {
      const points = formatPoints(budget.points);
      yield {
        cell: budget.weight?.cell ?? cell,
        also: weights.map((weight) => weight.cell),
        message: 'beside',
        data: {
          whole: format(expected),
          points,
          sum: format(totals.weight),
          rest: formatPoints(expected.minus(budget.points)),
        },
      };
      return;
    }
    const level = outer === null ? '三级指标' : '一级指标';
    const unread = unreadOf(form, difference.negated());
    if (unread !== null) {
      yield {
        cell: unread.cell,
        also: [cell],
        message: 'unread',
        severity: 'warning',
        data: {
          level,
          sum: format(totals.weight),
          expected: format(expected),
          missing: formatPoints(unread.points),
          label: unread.label,
        },
      };
      return;
    }
    yield {
      cell,
      also: weights.map((weight) => weight.cell),
      message: 'total',
      data: {
        level,
        sum: format(totals.weight),
        expected: format(expected),
        difference: `${difference.isPositive() ? '多' : '少'} ${format(difference.abs())}`,
      },
      repairs: outer === null ? oddOnes(form, difference) : [],
    };
  },
});

/** Rows that would have full marks if the difference were theirs: 20 of 25, where 5 are too many. */
function oddOnes({ indicators }: Form, difference: Decimal): readonly Repair[] {
  return indicators.flatMap(({ weight, points, claimed }) => {
    const meant = points?.minus(difference);
    if (weight === null || meant?.greaterThan(0) !== true || claimed?.equals(meant) !== true)
      return [];
    return [{ cell: weight.cell, points: meant }];
  });
}
