import { byPlace } from '../../../../engine/model/cell';
import type { Cell } from '../../../../engine/model/form';

/** The cells a write is to change: columns by row, both ascending, none twice. */
export type Targets = ReadonlyMap<number, readonly number[]>;

/** The cells by their rows, whatever their order and however often they are named. */
export function targetsOf(cells: readonly Cell[]): Targets {
  const targets = new Map<number, number[]>();
  for (const { row, column } of cells.toSorted(byPlace)) {
    const columns = targets.get(row) ?? [];
    if (columns.at(-1) !== column) columns.push(column);
    targets.set(row, columns);
  }
  return targets;
}
