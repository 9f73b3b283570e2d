import { greatest } from '../engine/extremes';
import type { Value } from './value';

/** What a function is handed of one argument: one cell is a block of one row and one column. */
export type Block = readonly (readonly Value[])[];

/** The arguments of each row of several blocks; null where the blocks do not lie side by side. */
export function spread(
  blocks: readonly Block[],
): readonly (readonly (readonly Value[])[])[] | null {
  const rows = greatest(blocks.map((block) => block.length));
  const columns = greatest(blocks.map((block) => block[0]?.length ?? 0));
  const fits = blocks.every((block) => isSingle(block) || isSized(block, rows, columns));
  if (!fits) return null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      blocks.map((block) => (isSingle(block) ? block[0]?.[0] : block[row]?.[column])),
    ),
  );
}

function isSingle(block: Block): boolean {
  return isSized(block, 1, 1);
}

function isSized(block: Block, rows: number, columns: number): boolean {
  return block.length === rows && block.every((row) => row.length === columns);
}
