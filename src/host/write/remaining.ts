import type { CellWrite } from '../../sheet/edits';
import type { Receipt } from '../host';
import { guardsOf } from './guards-of';

/** The part of a receipt that was not taken back; null where nothing of it is left. */
export function remaining(
  receipt: Receipt,
  written: readonly CellWrite[],
  marks: readonly string[],
): Receipt | null {
  if (written.length === 0 && marks.length === 0) return null;
  const guards = guardsOf(written, receipt.guards);
  return { ...receipt, written, guards, marks, refused: [] };
}
