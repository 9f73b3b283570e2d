import type { Decimal } from '../decimal';
import type { Derivation } from '../derivation/derivation';
import type { Measure } from '../language/measure';
import type { Target } from '../language/target';
import type { Indicator } from '../model/form';
import type { BY_FORM } from './methods';
import type { BY_VALUES } from './methods/by-values';

export type Method = (typeof BY_FORM | typeof BY_VALUES)[number]['id'];

/** `failing`: points are lost or the target is missed. `manual`: a person must judge. */
export type Status = 'met' | 'failing' | 'manual';

/** The scores a tier allows: `low` included, `high` excluded unless it is the weight. */
export interface ScoreRange {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Why a score could not be recomputed and what would settle it, in Chinese. */
export interface Unverified {
  readonly why: string;
  readonly settle: string;
}

/** One indicator with what the engine makes of it. */
export interface Assessment {
  readonly indicator: Indicator;
  readonly target: Target;
  readonly measure: Measure;
  /** Null where the row has nothing to choose a method by. */
  readonly method: Method | null;
  /**
   * Points at two decimals, or the weight where that would be more; null for a tier and where nothing
   * could be recomputed.
   */
  readonly recomputed: Decimal | null;
  readonly range: ScoreRange | null;
  /** Whether the target is reached; null where that cannot be told. */
  readonly met: boolean | null;
  readonly status: Status;
  /** The working, to be checked by hand: `完成率 40÷50=80%，未达标，80%×2.22，得 1.78 分`. */
  readonly explanation: string;
  /** Null where recomputed or range is given. */
  readonly unverified: Unverified | null;
  /** Equations found in the reason. */
  readonly derivations: readonly Derivation[];
  /** Execution rows: the score from 资金情况 alone, before any adjustment the reason derives. */
  readonly unadjusted: Decimal | null;
}
