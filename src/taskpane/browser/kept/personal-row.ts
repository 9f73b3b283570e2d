import type { Cell } from '../../../engine/model/form';
import { namesContact, proseWithoutContact } from '../../../sheet/cells/contact';
import { entryOf } from '../../../sheet/cells/entry';
import type { Grid } from '../../../sheet/grid';

/**
 * Whether a cell may say who is to be asked, or how: something in its row does, or to the left in the
 * row above, where a label of several rows or the head of a column may stand.
 */
export function isPersonal({ rows }: Grid, { row, column }: Cell): boolean {
  return rows.some(
    (one) =>
      (one.row === row || one.row === row - 1) &&
      one.cells.some((held) => {
        if (one.row !== row && held.column > column) return false;
        const entry = entryOf({ row: one.row, column: held.column }, held);
        return namesContact(entry) || proseWithoutContact(entry.text) !== entry.text;
      }),
  );
}
