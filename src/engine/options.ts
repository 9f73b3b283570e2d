/** What a user may set; see `OPTION_RANGES` for what is allowed. */
export interface Options {
  /** Points all level-1 weights add up to. */
  readonly total: number;
  /** Unmet reverse targets: expected ÷ actual, or falling to zero at twice the target. */
  readonly reverse: 'ratio' | 'linear';
  /** Lower bound of the top tier, in percent of the weight, where the form does not say. */
  readonly tierTop: number;
  /** Lower bound of the middle tier, in percent of the weight, where the form does not say. */
  readonly tierMiddle: number;
  /** From this multiple of the target on, over-fulfilment wants a word of explanation. */
  readonly exceeded: number;
  /** Lowest totals of 优, 良 and 中. */
  readonly grades: readonly [number, number, number];
  /** The figure behind a relative target, by the target's text. */
  readonly benchmarks: Readonly<Record<string, number>>;
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
}

export const DEFAULT_OPTIONS: Options = {
  total: 100,
  reverse: 'ratio',
  tierTop: 80,
  tierMiddle: 60,
  exceeded: 1.3,
  grades: [90, 80, 60],
  benchmarks: {},
  off: [],
};
