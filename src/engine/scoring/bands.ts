import type { Criterion } from '../criterion/criterion';
import { Decimal, HUNDRED, ZERO } from '../decimal';
import type { TierName } from '../language/scales';
import type { Options } from '../options';
import type { ValuesContext, ValuesRow } from './method';
import type { Outcome } from './outcome';

const SAYS: Readonly<Record<TierName, string>> = {
  top: '全部或基本达成',
  middle: '部分达成',
  bottom: '未达成',
};

/** The share of the weight that goes with a tier; bounds from the criterion, else the options. */
export function tierOutcome(
  tier: TierName,
  because: string,
  row: ValuesRow,
  context: ValuesContext,
): Outcome {
  const { low, high } = bounds(tier, row, context);
  return {
    kind: 'tier',
    low,
    high,
    met: tier === 'top',
    working: `${because}，属“${SAYS[tier]}”`,
  };
}

/** Lower bounds of the top and the middle tier, in percent of the weight. */
export function tiersOf({ tiers }: Pick<Criterion, 'tiers'>, { tierTop, tierMiddle }: Options) {
  return { top: tiers?.top ?? tierTop, middle: tiers?.middle ?? tierMiddle };
}

function bounds(tier: TierName, row: ValuesRow, context: ValuesContext) {
  const tiers = tiersOf(row.criterion, context.options);
  const [top, middle] = [new Decimal(tiers.top), new Decimal(tiers.middle)];
  if (tier === 'top') return { low: top, high: HUNDRED };
  return tier === 'middle' ? { low: middle, high: top } : { low: ZERO, high: middle };
}
