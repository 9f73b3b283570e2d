import { tiersIn } from '../criterion/criterion';
import { format } from '../decimal';
import type { CarriedEntry } from '../model/form';
import { rule } from '../rule';

export const criterionConflict = rule({
  id: 'criterion-conflict',
  severity: 'info',
  title: '评分标准前后的分档比例不同',
  messages: {
    tiers: '这里的分档是 {top}%、{middle}%，前面写的是 {firstTop}%、{firstMiddle}%，请核对。',
  },
  *check({ indicators }) {
    let first: { readonly criterion: CarriedEntry; readonly tiers: Tiers } | null = null;
    const known = new Set<string>();
    for (const { criterion } of indicators) {
      if (criterion?.own !== true || known.has(criterion.plain)) continue;
      known.add(criterion.plain);
      const tiers = tiersIn(criterion.plain);
      if (tiers === null) continue;
      first ??= { criterion, tiers };
      const { top, middle } = first.tiers;
      if (tiers.top.equals(top) && tiers.middle.equals(middle)) continue;
      yield {
        cell: criterion.cell,
        also: [first.criterion.cell],
        message: 'tiers',
        data: {
          top: format(tiers.top),
          middle: format(tiers.middle),
          firstTop: format(top),
          firstMiddle: format(middle),
        },
      };
    }
  },
});

type Tiers = NonNullable<ReturnType<typeof tiersIn>>;
