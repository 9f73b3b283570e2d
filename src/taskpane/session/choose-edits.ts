import type { Cell } from '../../engine/model/form';
import type { Capabilities } from '../../host/host';
import { sameContent } from '../../host/write/same-content';
import { printCell } from '../../sheet/address';
import type { Edits } from '../../sheet/edits';

/** The part of the edits that touches these cells, with the guards of their rows. */
export function onlyCells(edits: Edits, cells: readonly Cell[]): Edits {
  const chosen = new Set(cells.map(printCell));
  const writes = edits.writes.filter(({ cell }) => chosen.has(printCell(cell)));
  const rows = new Set(writes.map(({ cell }) => cell.row));
  return { writes, guards: edits.guards.filter(({ cell }) => rows.has(cell.row)), marks: null };
}

/**
 * What can be offered for this sheet: writes that change something, and what is not refused. Which
 * cells of a protected sheet are unlocked, the host finds out when it writes.
 */
export function offered(
  edits: Edits,
  { cellsRefused, unlockedOnly, marksRefused }: Capabilities,
): Edits {
  const changing = edits.writes.filter(({ before, after }) => !sameContent(before, after));
  return {
    writes: cellsRefused === null || unlockedOnly ? changing : [],
    guards: edits.guards,
    marks: marksRefused === null ? edits.marks : null,
  };
}
