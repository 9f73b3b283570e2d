import type { Area } from './area';

/** A conditional format. */
export interface SimRule {
  id: string;
  readonly type: 'Custom' | 'DataBar';
  readonly areas: readonly Area[];
  stopIfTrue: boolean;
  /** With its `=`. */
  formula: string;
  readonly look: RuleLook;
}

export interface RuleLook {
  fill: string | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: string | null;
  readonly borders: Readonly<Record<BorderSide, SimBorder>>;
}

export type BorderSide = 'Top' | 'Bottom' | 'Left' | 'Right';

export interface SimBorder {
  style: string;
  color: string | null;
}

const border = (): SimBorder => ({ style: 'None', color: null });

export function newRule(id: string, type: SimRule['type'], areas: readonly Area[]): SimRule {
  const borders = { Top: border(), Bottom: border(), Left: border(), Right: border() };
  const look = { fill: null, color: null, bold: null, italic: null, underline: null, borders };
  return { id, type, areas, stopIfTrue: false, formula: '', look };
}

/**
 * Gives a rule another place among those of its sheet; below zero counts from the back, and what
 * is out of bounds means the nearest end.
 */
export function moveRule(rules: SimRule[], rule: SimRule, priority: number): void {
  rules.splice(rules.indexOf(rule), 1);
  const place = priority < 0 ? rules.length + 1 + priority : priority;
  rules.splice(Math.min(Math.max(place, 0), rules.length), 0, rule);
}
