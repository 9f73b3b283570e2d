import { sameContent } from '../../host/same-content';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import type { CheckedSheet, PaneState, Written } from './state';

/**
 * The write that 恢复写入前 takes back: the last one. Of those an earlier session has kept, only what is
 * still seen on the checked sheet counts: the file may have been closed without saving since, or be
 * another one of the same name.
 */
export function restorable({ written, checked, forms }: PaneState): Written | null {
  return written.filter((one) => !one.earlier || isSeen(one, checked, forms)).at(-1) ?? null;
}

function isSeen(
  { receipt }: Written,
  checked: CheckedSheet | null,
  forms: readonly string[],
): boolean {
  if (checked === null) return false;
  // A sheet that is not there may have another name by now.
  if (receipt.sheet !== checked.sheet && forms.includes(receipt.sheet)) return false;
  const sheet = sheetCells(checked.grid);
  const texts = new Set(
    checked.grid.rows.flatMap(({ cells }) =>
      cells.filter(({ kind }) => kind === 'text').map(({ value }) => value),
    ),
  );
  return receipt.written.some(({ cell, after }) =>
    after.kind === 'text' ? texts.has(after.value) : sameContent(sheet.content(cell), after),
  );
}
