import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Content } from '../../../sheet/edits';
import { contentOf, isFormula } from '../read/cells';
import { columnRuns } from '../read/column-runs';

/** What a cell held, in full. */
export interface Seen {
  readonly content: Content;
  /** Its own formula; null if it had none. */
  readonly formula: string | null;
  /** A formula elsewhere filled it, and will again once the cell is blank: that is its content. */
  readonly filled: boolean;
}

/** A cell that is to be written, and the range that is this cell alone. */
export interface Target {
  readonly cell: Cell;
  readonly range: Excel.Range;
}

/** What stood in some cells in the moment right before a request changed them. */
export type Look = (cell: Cell) => Seen;

/**
 * Between the last reading of a sheet and the request that changes it, a person may type, sort or
 * insert rows. Excel carries out the actions of one request in their order and lets nobody in between,
 * so what the first of them read is what the others write over. To be queued before the changes.
 *
 * @param targets the cells that will be written, of which more must be known to put them back
 * @returns null where Excel's answer to a failed request leaves it out
 */
export function lookAt(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
  targets: readonly Target[],
): () => Look | null {
  const distinct = new Map(cells.map((cell) => [printCell(cell), { cell }]));
  const asked = columnRuns([...distinct.values()]).map(({ top, items }) => ({
    items,
    range: sheet
      .getRangeByIndexes(top.row, top.column, items.length, 1)
      .load(['values', 'valueTypes', 'formulas']),
  }));
  for (const { range } of targets) range.load(['hasSpill']);
  return () => {
    const seen = new Map<string, Seen>();
    for (const { items, range } of asked) {
      // Of what did not arrive this gives nothing, where the properties themselves would throw.
      const { values, valueTypes, formulas } = range.toJSON();
      if (!Array.isArray(values)) return null;
      for (const [down, { cell }] of items.entries()) {
        const value: unknown = values[down]?.[0];
        const formula: unknown = formulas?.[down]?.[0];
        seen.set(printCell(cell), {
          content: contentOf(value, valueTypes?.[down]?.[0]),
          formula: isFormula(formula, value) ? formula : null,
          filled: false,
        });
      }
    }
    for (const { cell, range } of targets)
      if (range.toJSON().hasSpill === true) seen.set(printCell(cell), { ...NOTHING, filled: true });
    return (cell) => seen.get(printCell(cell)) ?? NOTHING;
  };
}

const NOTHING: Seen = { content: { kind: 'blank', value: '' }, formula: null, filled: false };
