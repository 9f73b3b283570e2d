import type { Marks } from '../../sheet/edits';
import { SEVERITY_NAMES } from './severity';

type MarkKind = keyof Marks;

/** How many cells, and of `failing` rows, are marked. */
export type MarkCount = Readonly<Record<MarkKind, number>>;

/** What each mark in the sheet is called. */
export const MARK_NAMES: Readonly<Record<MarkKind, string>> = {
  error: SEVERITY_NAMES.error,
  warning: SEVERITY_NAMES.warning,
  failing: '未达标',
};

/** A count of marks as one phrase. */
export function marksText(count: MarkCount): string {
  const { error, warning, failing } = MARK_NAMES;
  return `${error} ${count.error} 处，${warning} ${count.warning} 处，${failing} ${count.failing} 行`;
}

/** How many cells and rows these marks are on. */
export function countMarks({ error, warning, failing }: Marks): MarkCount {
  return { error: error.length, warning: warning.length, failing: failing.length };
}
