import { DEFAULT_OPTIONS, OPTIONS, type Options } from './options';
import { RULES } from './rules';
import { MOST_SIGNS, USUAL_LIMITS } from './submission-limits';

/** The options that could be read; `problems` has one Chinese sentence for each that could not. */
export interface ParsedOptions {
  readonly options: Options;
  readonly problems: readonly string[];
}

/** The reading of one option: its value, or what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

const READERS: { readonly [Key in keyof Options]: (value: unknown) => Reading<Options[Key]> } = {
  total: (value) => readNumber(value, OPTIONS.total),
  reverse: (value) => readChoice(value, OPTIONS.reverse.choices),
  tierTop: (value) => readNumber(value, OPTIONS.tierTop),
  tierMiddle: (value) => readNumber(value, OPTIONS.tierMiddle),
  exceeded: (value) => readNumber(value, OPTIONS.exceeded),
  exceededThen: (value) => readChoice(value, OPTIONS.exceededThen.choices),
  executionReason: (value) => readNumber(value, OPTIONS.executionReason),
  executionGap: (value) => readNumber(value, OPTIONS.executionGap),
  executionCaps: readCaps,
  weights: (value) => readFigures(value, '应写成 {"产出":50,"效益":30}', isPoints),
  gradeNames: readNames,
  grades: readGrades,
  reasonLength: (value) => readNumber(value, OPTIONS.reasonLength),
  submissionLimits: readLimits,
  promptGaps: (value) => readChoice(value, OPTIONS.promptGaps.choices),
  benchmarks: (value) => readFigures(value, '应写成 {"预期值的文字":数}', Number.isFinite),
  off: readRules,
};

/**
 * Reads options from outside (an options file, stored settings). What is missing has its default; what
 * is out of range, of another kind or unknown is reported and keeps its default. `usual` stands for
 * the defaults where a place has others.
 */
export function parseOptions(source: unknown, usual: Options = DEFAULT_OPTIONS): ParsedOptions {
  if (!isRecord(source))
    return { options: usual, problems: ['选项应是一个 JSON 对象，例如 {"total":100}'] };
  const problems: string[] = [];
  let options = usual;
  for (const [key, value] of Object.entries(source)) {
    if (!isOption(key)) {
      problems.push(`没有“${key}”这个选项，可用的有 ${Object.keys(OPTIONS).join('、')}`);
      continue;
    }
    const reading = readOption(key, value);
    if ('problem' in reading)
      problems.push(`选项“${key}”（${OPTIONS[key].title}）${reading.problem}`);
    else options = { ...options, [key]: reading.value };
  }
  const { grades, gradeNames } = options;
  if (grades.length === gradeNames.length - 1) return { options, problems };
  problems.push(
    `“gradeNames”有 ${gradeNames.length} 个等级，“grades”就要有 ${gradeNames.length - 1} 个最低分，现在是 ${grades.length} 个`,
  );
  return {
    options: { ...options, gradeNames: usual.gradeNames, grades: usual.grades },
    problems,
  };
}

/** Reads one option as an options file may hold it. */
export function readOption<Key extends keyof Options>(
  key: Key,
  value: unknown,
): Reading<Options[Key]> {
  return READERS[key](value);
}

function readNumber(value: unknown, { min, max }: { min: number; max: number }): Reading<number> {
  return isBetween(value, min, max) ? { value } : { problem: `应是 ${min} 到 ${max} 之间的数` };
}

function readChoice<Choice extends string>(
  value: unknown,
  choices: Readonly<Record<Choice, string>>,
): Reading<Choice> {
  const known = (one: unknown): one is Choice =>
    typeof one === 'string' && Object.hasOwn(choices, one);
  return known(value) ? { value } : { problem: `只能填 ${Object.keys(choices).join(' 或 ')}` };
}

function readNames(value: unknown): Reading<Options['gradeNames']> {
  const problem = '应是两到九个不同的名称，例如 ["优","良","中","差"]';
  if (!Array.isArray(value) || value.length < 2 || value.length > 9) return { problem };
  const names = value.flatMap((name: unknown) => (typeof name === 'string' ? [name.trim()] : []));
  const told = new Set(names.filter((name) => name !== ''));
  return told.size === value.length ? { value: names } : { problem };
}

function readGrades(value: unknown): Reading<Options['grades']> {
  const problem = '应是从高到低的分数，例如 [90,80,60]';
  if (!Array.isArray(value) || value.length === 0) return { problem };
  const bounds = value.filter(isPoints);
  const falls = bounds.every((bound, at) => at === 0 || bound < (bounds[at - 1] ?? 0));
  return falls && bounds.length === value.length ? { value: bounds } : { problem };
}

function readCaps(value: unknown): Reading<Options['executionCaps']> {
  const problem = '应写成 [{"below":80,"total":89}]';
  if (!Array.isArray(value)) return { problem };
  const caps = value.flatMap((cap: unknown) =>
    isRecord(cap) && isBetween(cap['below'], 0, 100) && isPoints(cap['total'])
      ? [{ below: cap['below'], total: cap['total'] }]
      : [],
  );
  return caps.length === value.length ? { value: caps } : { problem };
}

function readFigures(
  value: unknown,
  problem: string,
  allowed: (figure: number) => boolean,
): Reading<Readonly<Record<string, number>>> {
  if (!isRecord(value)) return { problem };
  const figures: [string, number][] = [];
  for (const [text, figure] of Object.entries(value)) {
    if (typeof figure !== 'number' || !allowed(figure)) return { problem };
    figures.push([text.trim(), figure]);
  }
  return { value: Object.fromEntries(figures) };
}

/** Those that are not named are as usual. */
function readLimits(value: unknown): Reading<Options['submissionLimits']> {
  const problem = `应写成 ${JSON.stringify(USUAL_LIMITS)}，都是 0 到 ${MOST_SIGNS} 的整数`;
  const read = readFigures(value, problem, isLimit);
  if ('problem' in read) return read;
  const isKnown = Object.keys(read.value).every((key) => Object.hasOwn(USUAL_LIMITS, key));
  return isKnown ? { value: { ...USUAL_LIMITS, ...read.value } } : { problem };
}

function isLimit(value: number): boolean {
  return Number.isInteger(value) && isBetween(value, 0, MOST_SIGNS);
}

function readRules(value: unknown): Reading<Options['off']> {
  const ids = Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  if (!Array.isArray(value) || ids.length < value.length)
    return { problem: '应是问题编号的列表，例如 ["value-unit"]' };
  const known = new Set(RULES.map(({ id }) => id));
  const unknown = ids.filter((id) => !known.has(id));
  return unknown.length > 0
    ? { problem: `里没有这样的问题编号：${unknown.join('、')}` }
    : { value: ids };
}

function isPoints(value: unknown): value is number {
  return isBetween(value, 0, 1000);
}

function isBetween(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

/** True for the name of an option. */
export function isOption(key: string): key is keyof Options {
  return Object.hasOwn(OPTIONS, key);
}

/** True for an object with keys, as JSON has it: nothing is known yet of what they hold. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
