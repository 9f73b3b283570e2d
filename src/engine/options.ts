/** What a user may set. `OPTIONS` says what each is called, its default and what is allowed. */
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

/** One option as a person sees it: its name, what it does, its default and its bounds. */
export type OptionSpec =
  | {
      readonly kind: 'number';
      readonly title: string;
      readonly hint: string;
      readonly default: number;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'choice';
      readonly title: string;
      readonly hint: string;
      readonly default: string;
      readonly choices: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'grades' | 'benchmarks' | 'rules';
      readonly title: string;
      readonly hint: string;
    };

/** The options file and the settings page both follow this. */
export const OPTIONS = {
  total: {
    kind: 'number',
    title: '权重总分',
    hint: '一级指标权重加起来应是多少分',
    default: 100,
    min: 1,
    max: 1000,
  },
  reverse: {
    kind: 'choice',
    title: '反向指标未达标时',
    hint: '“不超过”一类指标超出预期值后怎么扣分',
    default: 'ratio',
    choices: { ratio: '预期值÷实现值×权重', linear: '超出多少扣多少，超出一倍得 0 分' },
  },
  tierTop: {
    kind: 'number',
    title: '“全部或基本达成”最低完成比例（%）',
    hint: '表里的评分标准写明时，按表里的算',
    default: 80,
    min: 71,
    max: 95,
  },
  tierMiddle: {
    kind: 'number',
    title: '“部分达成”最低完成比例（%）',
    hint: '表里的评分标准写明时，按表里的算',
    default: 60,
    min: 50,
    max: 70,
  },
  exceeded: {
    kind: 'number',
    title: '超额提醒倍数',
    hint: '实现值达到预期值的多少倍时提醒说明原因',
    default: 1.3,
    min: 1.05,
    max: 10,
  },
  grades: {
    kind: 'grades',
    title: '优、良、中的最低分',
    hint: '三个从高到低的分数',
  },
  benchmarks: {
    kind: 'benchmarks',
    title: '对比值',
    hint: '“高于当年全市增速”一类预期值要比较的数',
  },
  off: { kind: 'rules', title: '不检查的问题', hint: '不需要的检查可以关掉，报告里会写明' },
} as const satisfies Readonly<Record<keyof Options, OptionSpec>>;

export const DEFAULT_OPTIONS: Options = {
  total: OPTIONS.total.default,
  reverse: OPTIONS.reverse.default,
  tierTop: OPTIONS.tierTop.default,
  tierMiddle: OPTIONS.tierMiddle.default,
  exceeded: OPTIONS.exceeded.default,
  grades: [90, 80, 60],
  benchmarks: {},
  off: [],
};
