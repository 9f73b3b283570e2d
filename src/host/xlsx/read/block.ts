import type { Cell } from '../../../engine/model/form';
import { parseAddress } from '../../../sheet/address';

/** A block of cells, counted from zero, all ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block that `A2:C4`, or `A2` alone, names; null for anything else. */
export function parseBlock(text: string): Block | null {
  const [first = '', second = first] = text.split(':');
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (!start || !end) return null;
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}

/** True if the cell lies within the block, its edges among it. */
export function contains(block: Block, cell: Cell): boolean {
  return (
    cell.row >= block.top &&
    cell.row <= block.bottom &&
    cell.column >= block.left &&
    cell.column <= block.right
  );
}
