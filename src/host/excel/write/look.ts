import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Content } from '../../../sheet/edits';
import { contentOf, isFormula } from '../read/cells';
import { areasOf, each } from '../read/rectangles';

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
  const areas = areasOf(sheet, cells);
  for (const { range } of areas) range.load(['values', 'valueTypes', 'formulas']);
  for (const { range } of targets) range.load(['hasSpill']);
  return () => {
    const seen = new Map<string, Seen>();
    for (const area of areas) {
      // Of what did not arrive this gives nothing, where the properties themselves would throw.
      const { values, valueTypes, formulas } = area.range.toJSON();
      if (!Array.isArray(values)) return null;
      const types = new Map(each(area, valueTypes));
      const own = new Map(each<unknown>(area, formulas));
      for (const [cell, value] of each<unknown>(area, values)) {
        const formula = own.get(cell);
        seen.set(printCell(cell), {
          content: contentOf(value, types.get(cell)),
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
