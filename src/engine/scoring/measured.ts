import { comparison, type Figure, type NumberMeasure } from '../compare/comparison';
import { HUNDRED, type Decimal } from '../decimal';
import { isUpward } from '../language/bounds';
import { quoted } from '../sentence/one-line';
import { tierOutcome } from './bands';
import { boundVerdict } from './bound';
import type { ValuesContext, ValuesRow } from './method';
import { onBasis, open, openBroken, openMissed, type Outcome } from './outcome';
import { openSaid, saidOutcome } from './said';

/** Said before the working of a bare target of costs. */
const AS_LIMIT = '成本按不超过预期值算，';

/**
 * Hands the measured number and the expected one, in the same terms, to a method that needs them.
 * Words that state a tier (全部达成年度指标) are scored by that tier; anything else is left to a person,
 * the text quoted. So is a number that is only a bound on the wrong side of the target (<95% against
 * ≥95%).
 */
export function measured(
  row: ValuesRow,
  context: ValuesContext,
  target: Figure,
  score: (actual: Decimal, expected: Decimal) => Outcome,
): Outcome {
  const { measure } = row;
  if (measure.kind === 'number') {
    const terms = comparison(target, measure, row.indicator.name.plain);
    if (terms.why !== null)
      return terms.missed
        ? openMissed(terms.why, '请按评分标准自行判断得分')
        : open(terms.why, '请把预期值和实现值写成同一种写法');
    const { expected, actual } = terms;
    const asked = row.target.kind === 'number' ? { ...row.target, value: expected } : row.target;
    const verdict = boundVerdict(asked, measure, actual);
    if (verdict === null)
      return doubted(
        measure,
        row,
        onBasis((row.cost === 'limit' ? AS_LIMIT : '') + terms.basis, score(actual, expected)),
      );
    const bound = `实现值${quoted(row.actual.trim())}不是实际完成数，`;
    return verdict === 'missed'
      ? openMissed(`${bound}没有达到预期`, '请填写实际完成的数')
      : open(`${bound}看不出是否达到预期`, '请填写实际完成的数');
  }
  if (measure.kind === 'said') return saidOutcome(measure.saying, row, context);
  if (measure.kind === 'blank') return open('没有实现值', '请填写实现值');
  if (measure.kind === 'broken') return openBroken('实现值');
  const text = row.actual.trim();
  const { tier: stated, underWay } = measure.says;
  const toBeReached = row.target.kind === 'number' && isUpward(row.target.direction);
  const tier = stated ?? (underWay && toBeReached ? 'bottom' : null);
  if (tier !== null) return tierOutcome(tier, `实现值写的是${quoted(text)}`, row, context);
  return open(`实现值${quoted(text)}里没有唯一的数，无法与预期值比较`, '请把实现值写成一个数');
}

/**
 * A target is not met for certain where other words say that not all is done, unless the number says
 * so itself (61%,尚未全部完成). A missed target is missed all the same.
 */
function doubted(
  { doubt, percent, value }: NumberMeasure,
  row: ValuesRow,
  outcome: Outcome,
): Outcome {
  if (doubt === null || doubt === 'ongoing' || outcome.met !== true) return outcome;
  return percent && value.lessThan(HUNDRED) ? outcome : openSaid(doubt, row);
}
