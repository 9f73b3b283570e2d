import { normalise } from '../../engine/language/plain';
import { DEFAULT_OPTIONS, OPTIONS, type Options, type OptionSpec } from '../../engine/options';
import { isOption, parseOptions, readOption } from '../../engine/parse-options';
import type { Report } from '../../engine/report/report';

/** The options as they stand in the form's fields: a number is the text that was typed. */
export interface SettingsDraft {
  readonly total: string;
  readonly reverse: string;
  readonly tierTop: string;
  readonly tierMiddle: string;
  readonly exceeded: string;
  readonly grades: readonly string[];
  /** The figure typed for each target; '' where none is known. */
  readonly benchmarks: Readonly<Record<string, string>>;
  readonly off: readonly string[];
}

export const DEFAULT_DRAFT = draftOf(DEFAULT_OPTIONS, []);

/** `targets` are relative targets that want a figure, known or not. */
export function draftOf(options: Options, targets: readonly string[]): SettingsDraft {
  const known = Object.entries(options.benchmarks).map(([text, figure]) => [text, `${figure}`]);
  return {
    total: `${options.total}`,
    reverse: options.reverse,
    tierTop: `${options.tierTop}`,
    tierMiddle: `${options.tierMiddle}`,
    exceeded: `${options.exceeded}`,
    grades: options.grades.map(String),
    benchmarks: Object.fromEntries([...targets.map((text) => [text, '']), ...known]),
    off: options.off,
  };
}

/** The relative targets of a form (高于当年全市增速), each once. */
export function relativeTargets({ assessments }: Report): readonly string[] {
  const texts = assessments
    .filter(({ method }) => method === 'benchmark')
    .map(({ indicator }) => indicator.expected?.text.trim() ?? '');
  return [...new Set(texts)];
}

/** Either the options, or for each option that cannot be read the sentence that says why. */
export type ReadDraft =
  | { readonly options: Options }
  | { readonly problems: Readonly<Partial<Record<keyof Options, string>>> };

export function readDraft(draft: SettingsDraft): ReadDraft {
  const source: Readonly<Record<keyof Options, unknown>> = {
    total: numberIn(draft.total),
    reverse: draft.reverse,
    tierTop: numberIn(draft.tierTop),
    tierMiddle: numberIn(draft.tierMiddle),
    exceeded: numberIn(draft.exceeded),
    grades: draft.grades.map(numberIn),
    benchmarks: Object.fromEntries(
      Object.entries(draft.benchmarks)
        .filter(([, figure]) => figure.trim() !== '')
        .map(([text, figure]) => [text, numberIn(figure)]),
    ),
    off: draft.off,
  };
  const problems = Object.entries(source).flatMap(([key, value]) =>
    isOption(key) && 'problem' in readOption(key, value)
      ? [[key, sentenceFor(OPTIONS[key])] as const]
      : [],
  );
  if (problems.length > 0) return { problems: Object.fromEntries(problems) };
  return { options: parseOptions(source).options };
}

/** What to type instead; an options file is told in its own terms by `parseOptions`. */
function sentenceFor(spec: OptionSpec): string {
  if (spec.kind === 'number') return `请填 ${spec.min} 到 ${spec.max} 之间的数。`;
  if (spec.kind === 'grades') return '请填三个从高到低的分数，例如 90、80、60。';
  return '请填一个数。';
}

/** What cannot be read is handed on as typed, for `parseOptions` to refuse. */
function numberIn(text: string): number | string {
  const plain = normalise(text);
  const number = Number(plain);
  return plain === '' || Number.isNaN(number) ? text : number;
}
