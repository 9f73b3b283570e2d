import { DEFAULT_OPTIONS, OPTIONS, type Options } from './options';
import { RULES } from './rules';

/** The options that could be read; `problems` has one Chinese sentence for each that could not. */
export interface ParsedOptions {
  readonly options: Options;
  readonly problems: readonly string[];
}

/** The reading of one option: its value, or what is wrong with it. */
export type Reading<Value> = { readonly value: Value } | { readonly problem: string };

const READERS: { readonly [Key in keyof Options]: (value: unknown) => Reading<Options[Key]> } = {
  total: (value) => readNumber(value, OPTIONS.total),
  reverse: (value) =>
    value === 'ratio' || value === 'linear'
      ? { value }
      : { problem: `只能填 ${Object.keys(OPTIONS.reverse.choices).join(' 或 ')}` },
  tierTop: (value) => readNumber(value, OPTIONS.tierTop),
  tierMiddle: (value) => readNumber(value, OPTIONS.tierMiddle),
  exceeded: (value) => readNumber(value, OPTIONS.exceeded),
  grades: readGrades,
  benchmarks: readBenchmarks,
  off: readRules,
};

/**
 * Reads options from outside (an options file, stored settings). What is missing has its default; what
 * is out of range, of another kind or unknown is reported and keeps its default.
 */
export function parseOptions(source: unknown): ParsedOptions {
  if (!isRecord(source))
    return { options: DEFAULT_OPTIONS, problems: ['选项应是一个 JSON 对象，例如 {"total":100}'] };
  const problems: string[] = [];
  let options = DEFAULT_OPTIONS;
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
  return { options, problems };
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

function readGrades(value: unknown): Reading<Options['grades']> {
  const problem = '应是三个从高到低的分数，例如 [90,80,60]';
  if (!Array.isArray(value) || value.length !== 3) return { problem };
  const [excellent, good, fair]: readonly unknown[] = value;
  if (!isBetween(excellent, 0, 1000) || !isBetween(good, 0, 1000) || !isBetween(fair, 0, 1000))
    return { problem };
  return excellent > good && good > fair ? { value: [excellent, good, fair] } : { problem };
}

function readBenchmarks(value: unknown): Reading<Options['benchmarks']> {
  const problem = '应写成 {"预期值的文字":数}';
  if (!isRecord(value)) return { problem };
  const benchmarks: Record<string, number> = {};
  for (const [text, figure] of Object.entries(value)) {
    if (typeof figure !== 'number' || !Number.isFinite(figure)) return { problem };
    benchmarks[text.trim()] = figure;
  }
  return { value: benchmarks };
}

function readRules(value: unknown): Reading<Options['off']> {
  if (!Array.isArray(value)) return { problem: '应是问题编号的列表，例如 ["value-unit"]' };
  const known = new Set<unknown>(RULES.map(({ id }) => id));
  const unknown = value.filter((id) => !known.has(id));
  if (unknown.length > 0) return { problem: `里没有这样的问题编号：${unknown.join('、')}` };
  return { value: value.filter((id) => typeof id === 'string') };
}

function isBetween(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && value >= min && value <= max;
}

/** True for the name of an option. */
export function isOption(key: string): key is keyof Options {
  return Object.hasOwn(OPTIONS, key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
