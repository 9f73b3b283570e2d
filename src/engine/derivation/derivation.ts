import type { Decimal } from '../decimal';

/** One equation in a reason (未达标原因分析): `（1033.48+100.63）/（1435-300）*12=11.99`. */
export interface Derivation {
  /** The equation as written. */
  readonly text: string;
  /** What the left side comes to, unrounded; null where it divides by zero. */
  readonly computed: Decimal | null;
  /** What the right side claims. */
  readonly stated: Decimal;
  /** `computed` equals `stated` at the precision `stated` is written in. */
  readonly holds: boolean;
  /** It derives the row's score: the weight is a factor, or it stands after 得分. */
  readonly score: boolean;
  /** Numbers of the left side that stand nowhere else in the form, as written. */
  readonly untraced: readonly string[];
}
