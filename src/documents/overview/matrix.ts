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
  const all = emptyCount();
  const byUnit = new Map<string, UnitCount>();
  for (const row of rows) {
    const unit = row.unit || NO_UNIT;
    const own = byUnit.get(unit) ?? emptyCount();
    byUnit.set(unit, own);
    addRow(own, row);
    addRow(all, row);
  }
  const rules = [...all.rules].toSorted(([, a], [, b]) => b - a).map(([rule]) => rule);
  const units = Array.from(byUnit, ([unit, count]) => problemsOf(unit, count, rules));
  return {
    titles: rules.map((rule) => ruleText(rule).title),
    units: units.toSorted((a, b) => b.total - a.total),
    all: problemsOf('合计', all, rules),
  };
}

interface UnitCount {
  forms: number;
  total: number;
  readonly rules: Map<string, number>;
}

function emptyCount(): UnitCount {
  return { forms: 0, total: 0, rules: new Map() };
}

function addRow(sums: UnitCount, { rules }: FormRow): void {
  sums.forms += 1;
  for (const [rule, count] of Object.entries(rules)) {
    sums.total += count;
    sums.rules.set(rule, (sums.rules.get(rule) ?? 0) + count);
  }
}

function problemsOf(unit: string, sums: UnitCount, rules: readonly string[]): UnitProblems {
  const { forms, total } = sums;
  return { unit, forms, total, counts: rules.map((rule) => sums.rules.get(rule) ?? 0) };
}
