import type { Cell } from '../../../../engine/model/form';
import { printCell } from '../../../../sheet/address';
import { contains, type Block } from '../../read/block';

/** The smallest block that holds the given one and all cells; the same one where it does already. */
export function widened(block: Block, cells: readonly Cell[]): Block {
  return cells.reduce(
    (held, cell) =>
      contains(held, cell)
        ? held
        : {
            top: Math.min(held.top, cell.row),
            left: Math.min(held.left, cell.column),
            bottom: Math.max(held.bottom, cell.row),
            right: Math.max(held.right, cell.column),
          },
    block,
  );
}

/** `A2:C4`, or `A2` for a single cell. */
export function printBlock({ top, left, bottom, right }: Block): string {
  const first = printCell({ row: top, column: left });
  const last = printCell({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}
