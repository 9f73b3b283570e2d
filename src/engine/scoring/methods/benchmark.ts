import { Decimal } from '../../decimal';
import { quoted } from '../../sentence/one-line';
import type { ScoringMethod } from '../method';
import { onBasis, open } from '../outcome';
import { ratio } from './ratio';
import { reverse } from './reverse';

/**
 * Relative targets (高于当年全市规上工业增加值增速): scored against the figure the user gives for that
 * target's text; without one, left to a person.
 */
export const benchmark: ScoringMethod<'benchmark'> = {
  id: 'benchmark',
  score(row, context) {
    const { target, measure } = row;
    if (target.kind !== 'relative') return null;
    const text = row.expected.trim();
    const { benchmarks } = context.options;
    const figure = Object.hasOwn(benchmarks, text) ? benchmarks[text] : undefined;
    if (figure === undefined)
      return open(
        `预期值${quoted(text)}要与表外的数比较，表里没有这个数`,
        '请查出这个数，填为对比值',
      );
    const percent = measure.kind === 'number' && measure.percent;
    const number = {
      kind: 'number',
      direction: target.direction,
      bare: false,
      value: new Decimal(figure),
      percent,
      perMille: false,
      scaled: false,
      unit: '',
      says: target.says,
    } as const;
    const settled = { ...row, target: number };
    const outcome = reverse.score(settled, context) ?? ratio.score(settled, context);
    return outcome === null ? null : onBasis(`按填写的对比值 ${figure} 算，`, outcome);
  },
};
