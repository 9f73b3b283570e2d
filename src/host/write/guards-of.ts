import type { CellWrite, Guard } from '../../sheet/edits';

/** Those guards that stand in the rows of some writes. */
export function guardsOf(writes: readonly CellWrite[], guards: readonly Guard[]): readonly Guard[] {
  const rows = new Set(writes.map(({ cell }) => cell.row));
  return guards.filter(({ cell }) => rows.has(cell.row));
}
