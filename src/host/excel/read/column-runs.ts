import type { Cell } from '../../../engine/model/form';

/** Items whose cells stand right below one another, and the topmost of these cells. */
export interface ColumnRun<T> {
  readonly top: Cell;
  readonly items: readonly T[];
}

/** Arranges items by column and row, and cuts them into runs. */
export function columnRuns<T extends { readonly cell: Cell }>(
  items: readonly T[],
): readonly ColumnRun<T>[] {
  const runs: { readonly top: Cell; readonly items: T[] }[] = [];
  for (const item of items.toSorted(byColumn)) {
    const run = runs.at(-1);
    if (run !== undefined && isNext(run, item.cell)) run.items.push(item);
    else runs.push({ top: item.cell, items: [item] });
  }
  return runs;
}

function isNext({ top, items }: ColumnRun<unknown>, { row, column }: Cell): boolean {
  return column === top.column && row === top.row + items.length;
}

function byColumn({ cell: a }: { readonly cell: Cell }, { cell: b }: { readonly cell: Cell }) {
  return a.column - b.column || a.row - b.row;
}
