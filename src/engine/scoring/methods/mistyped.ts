import { hundredfold } from '../../compare/hundredfold';
import type { ScoringMethod } from '../method';
import { open } from '../outcome';
import { leavesSideOpen } from '../side';

/**
 * Rows of `ratio` whose actual value is a slip, as their score tells: nothing is reckoned with it. They
 * are no rows of `by-values`, where rows with the same values come to the same whatever was claimed.
 */
export const mistyped: ScoringMethod<'ratio'> = {
  id: 'ratio',
  score({ target, measure, cost, indicator }) {
    if (hundredfold(target, measure, indicator) === null) return null;
    const isOpen =
      cost === 'open' || (target.kind === 'number' && leavesSideOpen(target, indicator.name.plain));
    return isOpen ? null : open('实现值像是少乘了 100', '请核对实现值');
  },
};
