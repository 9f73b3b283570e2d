import { OPTIONS, type Options, type OptionSpec } from '../../engine/options';
import { isOption, parseOptions, readOption } from '../../engine/parse-options';
import type { Report } from '../../engine/report/report';
import type { SubmissionLimits } from '../../engine/submission-limits';
import { numberIn, partsOf, printFigures, readFigures } from './figures-text';

/** The options as they stand in the form's fields: a number is the text that was typed. */
export interface SettingsDraft {
  readonly total: string;
  readonly reverse: string;
  readonly tierTop: string;
  readonly tierMiddle: string;
  readonly exceeded: string;
  readonly exceededThen: string;
  readonly executionReason: string;
  readonly executionGap: string;
  readonly reasonLength: string;
  readonly promptGaps: string;
  /** `80 89、60 79`: below 80 % at most 89 points. */
  readonly executionCaps: string;
  /** `产出 50、效益 30`. */
  readonly weights: string;
  /** `优、良、中、差`. */
  readonly gradeNames: string;
  readonly grades: readonly string[];
  /** The figure typed for each target; '' where none is known. */
  readonly benchmarks: Readonly<Record<string, string>>;
  readonly off: readonly string[];
  /** Set where a form is held against them; only kept here. */
  readonly submissionLimits: SubmissionLimits;
}

/** `targets` are relative targets that want a figure, known or not. */
export function draftOf(options: Options, targets: readonly string[]): SettingsDraft {
  const known = Object.entries(options.benchmarks).map(([text, figure]) => [text, `${figure}`]);
  return {
    total: `${options.total}`,
    reverse: options.reverse,
    tierTop: `${options.tierTop}`,
    tierMiddle: `${options.tierMiddle}`,
    exceeded: `${options.exceeded}`,
    exceededThen: options.exceededThen,
    executionReason: `${options.executionReason}`,
    executionGap: `${options.executionGap}`,
    reasonLength: `${options.reasonLength}`,
    promptGaps: options.promptGaps,
    executionCaps: printFigures(options.executionCaps.map(({ below, total }) => [below, total])),
    weights: printFigures(Object.entries(options.weights)),
    gradeNames: options.gradeNames.join('、'),
    grades: options.grades.map(String),
    benchmarks: Object.fromEntries([...targets.map((text) => [text, '']), ...known]),
    off: options.off,
    submissionLimits: options.submissionLimits,
  };
}

/** The relative targets of a form (高于当年全市增速), each once. */
export function relativeTargets({ assessments }: Report): readonly string[] {
  const texts = assessments
    .filter(({ method }) => method === 'benchmark')
    .map(({ indicator }) => indicator.expected?.text.trim() ?? '');
  return [...new Set(texts)];
}

/** The actual value of the first indicator with this target; '' where there is none. */
export function actualBeside({ assessments }: Report, target: string): string {
  const asked = assessments.find(({ indicator }) => indicator.expected?.text.trim() === target);
  return asked?.indicator.actual?.text ?? '';
}

/** Either the options, or for each option that cannot be read the sentence that says why. */
export type ReadDraft =
  | { readonly options: Options }
  | { readonly problems: Readonly<Partial<Record<keyof Options, string>>> };

/** Reads what was typed as an options file is read, so that both have the same bounds. */
export function readDraft(draft: SettingsDraft): ReadDraft {
  const source: Readonly<Record<keyof Options, unknown>> = {
    total: numberIn(draft.total),
    reverse: draft.reverse,
    tierTop: numberIn(draft.tierTop),
    tierMiddle: numberIn(draft.tierMiddle),
    exceeded: numberIn(draft.exceeded),
    exceededThen: draft.exceededThen,
    executionReason: numberIn(draft.executionReason),
    executionGap: numberIn(draft.executionGap),
    reasonLength: numberIn(draft.reasonLength),
    promptGaps: draft.promptGaps,
    executionCaps: readFigures(draft.executionCaps).map(([below, total]) => ({
      below: numberIn(below),
      total: numberIn(total),
    })),
    weights: Object.fromEntries(
      readFigures(draft.weights).map(([name, figure]) => [name, numberIn(figure)]),
    ),
    gradeNames: partsOf(draft.gradeNames),
    grades: boundedGrades(draft).map((_, at) => numberIn(draft.grades[at] ?? '')),
    benchmarks: Object.fromEntries(
      Object.entries(draft.benchmarks)
        .filter(([, figure]) => figure.trim() !== '')
        .map(([text, figure]) => [text, numberIn(figure)]),
    ),
    off: draft.off,
    submissionLimits: draft.submissionLimits,
  };
  const problems = Object.entries(source).flatMap(([key, value]) =>
    isOption(key) && 'problem' in readOption(key, value)
      ? [[key, sentenceFor(OPTIONS[key])] as const]
      : [],
  );
  if (problems.length > 0) return { problems: Object.fromEntries(problems) };
  return { options: parseOptions(source).options };
}

/** The grades that have a lowest total: all but the last. */
export function boundedGrades({ gradeNames }: SettingsDraft): readonly string[] {
  return partsOf(gradeNames).slice(0, -1);
}

/** What to type instead; an options file is told in its own terms by `parseOptions`. */
function sentenceFor(spec: OptionSpec): string {
  if (spec.kind === 'number') return `请填 ${spec.min} 到 ${spec.max} 之间的数。`;
  return SENTENCES[spec.kind];
}

const SENTENCES: Readonly<Record<Exclude<OptionSpec['kind'], 'number'>, string>> = {
  choice: '请选一项。',
  rules: '请选一项。',
  limits: '请填 0 到 99999 之间的数。',
  names: '请写两到九个不同的名称，用顿号隔开。',
  grades: '请从高到低填分数，例如 90、80、60。',
  caps: '请每组写两个数，组与组用顿号隔开，例如 80 89、60 79。',
  weights: '请写名称和分值，用顿号隔开，例如 产出 50、效益 30。',
  benchmarks: '请填一个数。',
};
