import { Decimal, format, sameScore } from '../decimal';
import { levelWeights } from '../model/weights';
import { rule } from '../rule';

/** Points of 财预〔2020〕10号 for a budget execution rate, where the table leaves them out. */
const EXECUTION_POINTS = 10;

export const weightTotal = rule({
  id: 'weight-total',
  severity: 'error',
  title: '权重合计不是 100',
  why: '所有指标的权重（分值）加起来必须是 100 分，否则总分没有意义。',
  fix: '对照批复的绩效目标改正权重，使一级指标的权重加起来正好是 100。',
  messages: {
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
    const difference = totals.weight.minus(expected);
    yield {
      cell,
      also: weights.map((weight) => weight.cell),
      message: 'total',
      data: {
        level: outer === null ? '三级指标' : '一级指标',
        sum: format(totals.weight),
        expected: format(expected),
        difference: `${difference.isPositive() ? '多' : '少'} ${format(difference.abs())}`,
      },
    };
  },
});
