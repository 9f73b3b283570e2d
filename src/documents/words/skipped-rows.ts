import type { Report } from '../../engine/report/report';

/** Rows that were left out for one reason. */
export interface SkippedRows {
  readonly why: string;
  /** From 0, in the order of the sheet; one row may be left out for several reasons. */
  readonly rows: readonly number[];
}

/** The rows that were left out, reason by reason: seventeen blank rows are one thing to know. */
export function skippedRows({ skipped }: Pick<Report, 'skipped'>): readonly SkippedRows[] {
  const byReason = new Map<string, number[]>();
  for (const { row, why } of skipped) {
    const rows = byReason.get(why);
    if (rows === undefined) byReason.set(why, [row]);
    else rows.push(row);
  }
  return [...byReason].map(([why, rows]) => ({ why, rows }));
}

/** `第 10 行`, `第 10、12～15 行（5 行）`. */
export function rowsText(rows: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const row of rows) {
    const last = spans.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else spans.push([row, row]);
  }
  const shown = spans.map(([first, last]) =>
    first === last ? `${first + 1}` : `${first + 1}～${last + 1}`,
  );
  const count = rows.length > 1 ? `（${rows.length} 行）` : '';
  return `第 ${shown.join('、')} 行${count}`;
}
