import { quantile, type Runs } from './in-turn';

/** One measured value; a budget is what it is to stay below or at. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | 'exponent' | 'requests' | 'bytes' | 'tasks' | 'findings' | 'MB';
  /** Between which values half of the runs lie; null where it was measured once. */
  readonly spread: readonly [low: number, high: number] | null;
  /** The most it may be; null where it only informs. */
  readonly budget: number | null;
}

/** Figures of one kind; `skipped` says why there are none. */
export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly skipped: string | null;
}

export function measured(title: string, figures: readonly Figure[]): Section {
  return { title, figures, skipped: null };
}

export function skipped(title: string, why: string): Section {
  return { title, figures: [], skipped: why };
}

export function figure(
  what: string,
  value: number,
  unit: Figure['unit'],
  budget: number | null = null,
): Figure {
  return { what, value, spread: null, unit, budget };
}

/** The median of several runs, with the half of them that lies around it. */
export function figureOf(
  what: string,
  runs: Runs,
  unit: Figure['unit'],
  budget: number | null = null,
): Figure {
  const spread = [quantile(runs, 0.25), quantile(runs, 0.75)] as const;
  return { what, value: quantile(runs, 0.5), spread, unit, budget };
}
