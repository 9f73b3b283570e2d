/** One measured value; a budget is what it is to stay below or at. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: 'ms' | '×' | 'requests' | 'bytes' | 'tasks' | 'findings';
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
  return { what, value, unit, budget };
}
