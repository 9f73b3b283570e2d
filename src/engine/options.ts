import { USUAL_LIMITS, type SubmissionLimits } from './submission-limits';

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
  /** What over-fulfilment from there on asks for: a look, a reason, or points taken off. */
  readonly exceededThen: 'remind' | 'explain' | 'deduct';
  /** From this 预算执行率 on, in percent, a blank reason is only mentioned. */
  readonly executionReason: number;
  /** Percent by which the other scores may be above the 预算执行率 before somebody asks why. */
  readonly executionGap: number;
  /** The highest total where the 预算执行率 is lower than so many percent. */
  readonly executionCaps: readonly ExecutionCap[];
  /** Points of the level-1 groups by name; `效益+满意度` stands for two groups together. */
  readonly weights: Readonly<Record<string, number>>;
  /** Names of the grades, the best first. */
  readonly gradeNames: readonly string[];
  /** Lowest totals of the grades, the best first; the last grade has none. */
  readonly grades: readonly number[];
  /** The most characters that a reason may have; 0 where any length will do. */
  readonly reasonLength: number;
  /** What the budget system of the place takes, where a form is held against it. */
  readonly submissionLimits: SubmissionLimits;
  /** The gaps that a prompt leaves for the reason of a failing row. */
  readonly promptGaps: 'two' | 'five';
  /** The figure behind a relative target, by the target's text. */
  readonly benchmarks: Readonly<Record<string, number>>;
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
}

/** A 预算执行率 lower than `below` percent allows at most `total` points. */
export interface ExecutionCap {
  readonly below: number;
  readonly total: number;
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
      readonly kind: 'names' | 'grades' | 'weights' | 'caps' | 'limits' | 'benchmarks' | 'rules';
      readonly title: string;
      readonly hint: string;
    };

/** The options file and the settings page both follow this. */
export const OPTIONS = {
  total: {
    kind: 'number',
    title: '权重合计应为',
    hint: '一级指标的权重加起来是多少分',
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
  exceededThen: {
    kind: 'choice',
    title: '大幅超额时',
    hint: '实现值达到上面的倍数以后',
    default: 'remind',
    choices: {
      remind: '提醒',
      explain: '要求写明原因',
      deduct: '要求写明原因，预期值定低了的要扣分',
    },
  },
  executionReason: {
    kind: 'number',
    title: '执行率达到多少不催原因（%）',
    hint: '预算执行率不低于此数而没写原因的，只作提醒',
    default: 99.5,
    min: 0,
    max: 100,
  },
  executionGap: {
    kind: 'number',
    title: '得分率可高出执行率多少（百分点）',
    hint: '其他指标的得分率高出预算执行率更多时，请核对',
    default: 20,
    min: 0,
    max: 100,
  },
  executionCaps: {
    kind: 'caps',
    title: '执行率低时的最高总分',
    hint: '每组两个数：执行率低于多少（%）、总分最多多少，例如 80 89、60 79',
  },
  weights: {
    kind: 'weights',
    title: '一级指标应占的分值',
    hint: '例如 产出 50、效益 30；两类合计的写 效益+满意度 40',
  },
  gradeNames: {
    kind: 'names',
    title: '等级的名称',
    hint: '从高到低，例如 优、良、中、差',
  },
  grades: {
    kind: 'grades',
    title: '各等级的最低分',
    hint: '从高到低，比等级少一个',
  },
  reasonLength: {
    kind: 'number',
    title: '原因最多多少字',
    hint: '0 表示不限',
    default: 0,
    min: 0,
    max: 2000,
  },
  submissionLimits: {
    kind: 'limits',
    title: '上报核对的字数限制',
    hint: '0 表示不限',
  },
  promptGaps: {
    kind: 'choice',
    title: '写入的提纲留几个空',
    hint: '未达标的原因要怎样分开写',
    default: 'two',
    choices: {
      two: '两个：偏差原因、改进措施及完成时限',
      five: '五个：客观原因、主观原因、已采取措施、下一步整改措施、完成时限',
    },
  },
  benchmarks: {
    kind: 'benchmarks',
    title: '对比值',
    hint: '“高于当年全市增速”一类预期值要比较的数',
  },
  off: { kind: 'rules', title: '不检查的问题', hint: '不需要检查的可以去掉勾，报告里会写明' },
} as const satisfies Readonly<Record<keyof Options, OptionSpec>>;

export const DEFAULT_OPTIONS: Options = {
  total: OPTIONS.total.default,
  reverse: OPTIONS.reverse.default,
  tierTop: OPTIONS.tierTop.default,
  tierMiddle: OPTIONS.tierMiddle.default,
  exceeded: OPTIONS.exceeded.default,
  exceededThen: OPTIONS.exceededThen.default,
  executionReason: OPTIONS.executionReason.default,
  executionGap: OPTIONS.executionGap.default,
  executionCaps: [],
  weights: {},
  gradeNames: ['优', '良', '中', '差'],
  grades: [90, 80, 60],
  reasonLength: OPTIONS.reasonLength.default,
  submissionLimits: USUAL_LIMITS,
  promptGaps: OPTIONS.promptGaps.default,
  benchmarks: {},
  off: [],
};
