import { oneLine } from '../../engine/sentence/one-line';
import { sameContent } from '../../host/write/same-content';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import type { PaneState, Written } from './state';

/**
 * The write that 撤回上次写入 takes back: the last one to the checked sheet, so that none to another sheet,
 * which may be protected, bars it; else the last of all. Of those an earlier session has kept, only
 * what is still seen on the checked sheet counts: the file may have been closed without saving since,
 * or be another one of the same name.
 */
export function restorable(state: PaneState): Written | null {
  const left = state.written.filter((one) => !one.earlier || isSeen(one, state));
  return left.filter((one) => isShown(one, state)).at(-1) ?? left.at(-1) ?? null;
}

/** Where a write went, in words: '' if to the sheet that is shown, by the name it still has. */
export function whereWritten(one: Written, state: PaneState): string {
  const { sheet } = one.receipt;
  const now = nameNow(one, state);
  if (now !== sheet) return `工作表“${oneLine(now)}”，写入时叫“${oneLine(sheet)}”`;
  return isShown(one, state) ? '' : `工作表“${oneLine(sheet)}”`;
}

function isShown(one: Written, state: PaneState): boolean {
  const { sheetId, sheet } = one.receipt;
  const isKnown = state.sheets.some(({ id }) => id === sheetId);
  // Ids may change when a workbook is closed and opened; then the host says so.
  return isKnown ? sheetId === state.checked?.id : sheet === state.checked?.sheet;
}

/** A write is taken back by the sheet's id, whatever the sheet is called by now. */
function nameNow({ receipt }: Written, { sheets }: PaneState): string {
  return sheets.find(({ id }) => id === receipt.sheetId)?.name ?? receipt.sheet;
}

function isSeen(one: Written, state: PaneState): boolean {
  const { checked } = state;
  if (checked === null || !isShown(one, state)) return false;
  const sheet = sheetCells(checked.grid);
  const texts = new Set(
    checked.grid.rows.flatMap(({ cells }) =>
      cells.filter(({ kind }) => kind === 'text').map(({ value }) => value),
    ),
  );
  return one.receipt.written.some(({ cell, after }) =>
    after.kind === 'text' ? texts.has(after.value) : sameContent(sheet.content(cell), after),
  );
}
