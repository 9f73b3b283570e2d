import type { Form } from '../../../engine/model/form';
import { drawnAt, type DrawnCell, type DrawnSheet } from './drawn-sheet';

/** What of a table stays in view: its header rows, and the column of names beside them. */
export interface Frozen {
  /** The first and last header row. */
  readonly top: number;
  readonly bottom: number;
  /** The columns that the header of the names takes. */
  readonly left: number;
  readonly right: number;
  /** The last row of the table: what stands below is no part of it. */
  readonly last: number;
}

/** Merged cells included, the headers as the reader has found them; null without any. */
export function frozenOf({ headers, indicators, total }: Form, drawn: DrawnSheet): Frozen | null {
  const blocks = Object.values(headers).flatMap(({ cell }) => drawnAt(drawn, cell)?.block ?? []);
  const name = headers.name === undefined ? null : drawnAt(drawn, headers.name.cell)?.block;
  if (!name) return null;
  const rows = [...indicators.map(({ row }) => row), total?.label.cell.row ?? 0];
  return {
    top: blocks.reduce((least, { top }) => Math.min(least, top), name.top),
    bottom: blocks.reduce((most, { bottom }) => Math.max(most, bottom), name.bottom),
    left: name.left,
    right: name.right,
    last: rows.reduce((most, row) => Math.max(most, row), name.bottom),
  };
}

/** What stays in view is the same as before, though the form was read anew. */
export function sameFrozen(a: Frozen | null, b: Frozen | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.top === b.top &&
    a.bottom === b.bottom &&
    a.left === b.left &&
    a.right === b.right &&
    a.last === b.last
  );
}

/**
 * A cell of the name column: no wider than its header, and beside nothing but the table. Where the
 * header is of several columns, what stands beside a name would lie upon it.
 */
export function isFrozenName({ top, left, right, last }: Frozen, { block }: DrawnCell): boolean {
  return block.top >= top && block.bottom <= last && block.left === left && block.right <= right;
}

/** The columns of the names, whose letters stay over them, and how far from the first each begins. */
export function nameLetters(
  frozen: Frozen | null,
  { columns }: DrawnSheet,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const letters = new Map<number, number>();
  let at = 0;
  for (const [index, { column }] of columns.entries()) {
    if (frozen === null || column < frozen.left || column > frozen.right) continue;
    letters.set(column, at);
    at += widths[index] ?? 0;
  }
  return letters;
}
