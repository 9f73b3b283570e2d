import type { Cell } from '../../../engine/model/form';
import type { Block } from '../../../host/xlsx/read/block';
import { printCell } from '../../../sheet/address';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';

/** What is selected from one cell to another: as in Excel, no merged cell lies half in it. */
export function rangeOf(drawn: DrawnSheet, from: Cell, to: Cell): Block {
  let range = around(blockAt(drawn, from), blockAt(drawn, to));
  for (;;) {
    const blocks = cellsIn(drawn, range).flatMap((row) => row.map((cell) => cell?.block ?? range));
    const grown = blocks.reduce(around, range);
    if (sameBlock(grown, range)) return range;
    range = grown;
  }
}

/**
 * The cells that are drawn in a range, row by row. Null where a merged cell shows nothing of its own;
 * hidden rows and columns are left out, as nobody sees what is done to them.
 */
export function cellsIn(
  { rows, columns, byPlace }: DrawnSheet,
  { top, left, bottom, right }: Block,
): readonly (readonly (DrawnCell | null)[])[] {
  const seen = new Set<DrawnCell>();
  const across = columns.filter(({ column }) => left <= column && column <= right);
  return rows
    .filter(({ row }) => top <= row && row <= bottom)
    .map(({ row }) =>
      across.map(({ column }) => {
        const cell = byPlace.get(row)?.get(column);
        if (cell === undefined || seen.has(cell)) return null;
        seen.add(cell);
        return cell;
      }),
    );
}

/** `F17:H19`; `F17` alone for one cell, merged or not. */
export function printRange(drawn: DrawnSheet, range: Block): string {
  const first = { row: range.top, column: range.left };
  return isOneCell(drawn, range)
    ? printCell(first)
    : `${printCell(first)}:${printCell({ row: range.bottom, column: range.right })}`;
}

/** Said of a selection of several cells; '' for one, which is told by its own name. */
export function rangeWords(drawn: DrawnSheet, range: Block): string {
  if (isOneCell(drawn, range)) return '';
  const cells = cellsIn(drawn, range);
  return `已选 ${printRange(drawn, range)}，${cells.length} 行 ${cells[0]?.length ?? 0} 列。`;
}

/** True if the range is one cell, be it a merged one. */
export function isOneCell(drawn: DrawnSheet, range: Block): boolean {
  return sameBlock(range, blockAt(drawn, { row: range.top, column: range.left }));
}

/** True for the same cells. */
export function sameBlock(a: Block, b: Block): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function blockAt(drawn: DrawnSheet, { row, column }: Cell): Block {
  return (
    drawnAt(drawn, { row, column })?.block ?? { top: row, left: column, bottom: row, right: column }
  );
}

function around(a: Block, b: Block): Block {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
