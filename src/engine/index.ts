/**
 * The engine as a library: build a `Form` (from a sheet, a database, a web form), hand it to `check`,
 * read the `Report`. Whatever is not named here may change at any time.
 */
export { check } from './check/check';
export { Decimal, format } from './decimal';
export { normalise, type Plain } from './language/plain';
export type {
  Amount,
  CarriedEntry,
  Cell,
  ColumnRole,
  Entry,
  Field,
  Form,
  Funds,
  Group,
  GroupWeight,
  Headers,
  Indicator,
  PrintedTotal,
  PrintedWeight,
  Skipped,
  SplitAmount,
} from './model/form';
export { DEFAULT_OPTIONS, OPTIONS, type Options, type OptionSpec } from './options';
export { type ParsedOptions, parseOptions } from './parse-options';
export { PRESETS, presetOptions } from './presets';
export type { Assessment, Method, ScoreRange, Status, Unverified } from './scoring/assessment';
export type { Finding, Prompt, Report, Severity, Totals } from './report/report';
export type { Rule } from './rule';
export { RULES } from './rules';
