import { benchmark } from './benchmark';
import { execution } from './execution';
import { judgement } from './judgement';
import { mistyped } from './mistyped';

/**
 * The scoring methods that go by more than the values of a row, in the order they are asked. Those by
 * its values come behind them (`by-values`).
 */
export const BY_FORM = [execution, judgement, benchmark, mistyped] as const;
