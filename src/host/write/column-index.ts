import type { Cell } from '../../engine/model/form';
import type { Content } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';

/** The rows of a column that hold exactly some content, ascending. */
export type RowsHolding = (column: number, content: Content) => readonly number[];

/** Looks through a column once, however often it is asked about. */
export function columnIndex({ rows }: Grid, contentAt: (cell: Cell) => Content): RowsHolding {
  const columns = new Map<number, ReadonlyMap<string, readonly number[]>>();
  const indexed = (column: number): ReadonlyMap<string, readonly number[]> => {
    const known = columns.get(column);
    if (known !== undefined) return known;
    const index = new Map<string, number[]>();
    for (const { row } of rows) {
      const key = keyOf(contentAt({ row, column }));
      const held = index.get(key);
      if (held === undefined) index.set(key, [row]);
      else held.push(row);
    }
    columns.set(column, index);
    return index;
  };
  return (column, content) => indexed(column).get(keyOf(content)) ?? [];
}

function keyOf({ kind, value }: Content): string {
  return `${kind}:${value}`;
}
