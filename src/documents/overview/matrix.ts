import { ruleText } from '../words/rule-text';
import type { FormRow } from './form-row';

/** 检查项 × 单位: how many problems of which kind a unit has. */
export interface RuleMatrix {
  /** The titles of the rules that found something, the most frequent first. */
  readonly titles: readonly string[];
  readonly units: readonly UnitProblems[];
  /** As in a unit, of all. */
  readonly all: UnitProblems;
}

export interface UnitProblems {
  readonly unit: string;
  readonly forms: number;
  /** By the titles. */
  readonly counts: readonly number[];
  readonly total: number;
}

/** What a form is counted under that names nobody. */
export const NO_UNIT = '没有写单位的';

/** The units with the most problems first. */
export function ruleMatrix(rows: readonly FormRow[]): RuleMatrix {
  const totals = new Map<string, number>();
  const byUnit = new Map<string, FormRow[]>();
  for (const row of rows) {
    const unit = row.unit || NO_UNIT;
    const own = byUnit.get(unit);
    if (own === undefined) byUnit.set(unit, [row]);
    else own.push(row);
    for (const [rule, count] of Object.entries(row.rules))
      totals.set(rule, (totals.get(rule) ?? 0) + count);
  }
  const rules = [...totals].toSorted(([, a], [, b]) => b - a).map(([rule]) => rule);
  const units = [...byUnit].map(([unit, own]) => problemsOf(unit, own, rules));
  return {
    titles: rules.map((rule) => ruleText(rule).title),
    units: units.toSorted((a, b) => b.total - a.total),
    all: problemsOf('合计', rows, rules),
  };
}

function problemsOf(
  unit: string,
  rows: readonly FormRow[],
  rules: readonly string[],
): UnitProblems {
  const counts = rules.map((rule) => rows.reduce((all, row) => all + (row.rules[rule] ?? 0), 0));
  return {
    unit,
    forms: rows.length,
    counts,
    total: counts.reduce((all, count) => all + count, 0),
  };
}
