import type { Cell } from '../../../engine/model/form';
import type { DrawnRow } from './drawn-sheet';

/** Rows that are rendered together, or not at all where they are out of sight. */
export interface RowChunk {
  /** Its first and last row. */
  readonly first: number;
  readonly last: number;
  readonly rows: readonly DrawnRow[];
}

/** A sheet of so many rows is rendered as a whole, so that the browser's own search finds all of it. */
const MOST_WHOLE = 400;
const USUAL = 100;

/** The rows of a sheet in chunks; a merged block is never cut in two, however long. */
export function chunksOf(rows: readonly DrawnRow[]): readonly RowChunk[] {
  if (rows.length <= MOST_WHOLE) return rows.length === 0 ? [] : [chunk(rows)];
  const chunks: RowChunk[] = [];
  let start = 0;
  /** Before which row no block that has begun is at its end. */
  let open = 0;
  for (const [at, { cells }] of rows.entries()) {
    if (at - start >= USUAL && at >= open) {
      chunks.push(chunk(rows.slice(start, at)));
      start = at;
    }
    for (const { rowSpan } of cells) open = Math.max(open, at + rowSpan);
  }
  return [...chunks, chunk(rows.slice(start))];
}

function chunk(rows: readonly DrawnRow[]): RowChunk {
  return { first: rows[0]?.row ?? 0, last: rows.at(-1)?.row ?? 0, rows };
}

/** True if one of the cells stands in the chunk. */
export function holdsOneOf(
  { first, last }: RowChunk,
  cells: readonly (Pick<Cell, 'row'> | null | undefined)[],
): boolean {
  return cells.some((cell) => cell != null && first <= cell.row && cell.row <= last);
}
