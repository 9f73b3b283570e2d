import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';
import { rangeOf, sameBlock } from './range';

/** A key as the grid pattern of the ARIA authoring practices knows it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
}

/** How many rows PageUp and PageDown pass. */
const PAGE = 10;

/** The cell that a key leads to from another one; null where the key is none of movement. */
export function cellAfterKey(
  drawn: DrawnSheet,
  from: DrawnCell,
  { key, ctrlKey }: GridKey,
): Cell | null {
  const rows = drawn.rows.map(({ row }) => row);
  const columns = drawn.columns.map(({ column }) => column);
  const { top, left, bottom, right } = from.block;
  const row = rows.indexOf(near(rows, top));
  const column = columns.indexOf(near(columns, left));
  // A merged block is left from its far end.
  const below = rows.indexOf(near(rows, bottom)) + 1;
  const beside = columns.indexOf(near(columns, right)) + 1;
  const at = (rowIndex: number, columnIndex: number): Cell | null =>
    firstCell(drawn, clamped(rows, rowIndex), clamped(columns, columnIndex));
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(ctrlKey ? rows.length : below, column);
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, ctrlKey ? columns.length : beside);
    case 'PageUp':
      return at(row - PAGE, column);
    case 'PageDown':
      return at(row + PAGE, column);
    case 'Home':
      return at(ctrlKey ? 0 : row, 0);
    case 'End':
      return at(ctrlKey ? rows.length : row, columns.length);
    default:
      return null;
  }
}

/**
 * How far a selection reaches after a key with Shift, from the end opposite to the active cell; null
 * where the key is none of movement. Where a merged cell holds the edge, the key passes over it.
 */
export function reachAfterKey(
  drawn: DrawnSheet,
  active: Cell,
  reach: Cell,
  key: GridKey,
): Cell | null {
  const before = rangeOf(drawn, active, reach);
  for (let end = reach; ;) {
    const from = drawnAt(drawn, end);
    const next = from && cellAfterKey(drawn, from, key);
    if (from === null || next === null) return null;
    if (sameCell(next, from.cell) || !sameBlock(rangeOf(drawn, active, next), before)) return next;
    end = next;
  }
}

function firstCell(drawn: DrawnSheet, row: number, column: number): Cell | null {
  return drawnAt(drawn, { row, column })?.cell ?? null;
}

/** The last drawn line up to a place that may be hidden, or the first one. */
function near(lines: readonly number[], place: number): number {
  return lines.findLast((line) => line <= place) ?? lines[0] ?? 0;
}

function clamped(lines: readonly number[], index: number): number {
  return lines[Math.min(Math.max(index, 0), lines.length - 1)] ?? 0;
}
