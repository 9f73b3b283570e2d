import { RANK, type Finding, type Severity } from '../../../engine/report/report';

/** What is wrong in one row of the sheet: the most urgent that is told of each cell, by its column. */
export type RowFlags = ReadonlyMap<number, Severity>;

/** The same by row. Nothing of it is ever written to the file. */
export type Flags = ReadonlyMap<number, RowFlags>;

/** @param findings those nobody has ignored */
export function flagsOf(findings: readonly Finding[]): Flags {
  const flags = new Map<number, Map<number, Severity>>();
  for (const { cell, severity } of findings) {
    const row = flags.get(cell.row) ?? new Map<number, Severity>();
    const known = row.get(cell.column);
    if (known === undefined || RANK[severity] < RANK[known]) row.set(cell.column, severity);
    flags.set(cell.row, row);
  }
  return flags;
}

/** A row whose flags say the same is not drawn anew after a check. */
export function sameFlags(a: RowFlags | null, b: RowFlags | null): boolean {
  if (a === null || b === null || a.size !== b.size) return a === b;
  return [...a].every(([column, severity]) => b.get(column) === severity);
}
