import type { Cell } from '../../../engine/model/form';
import type { Block } from '../read/block';
import { referencesOf } from './references';
import type { SheetFormula } from './sheet-formulas';

/**
 * The formulas whose results may no longer be right once some cells have changed: those that read one
 * of them, directly or by way of other formulas, and those of which nobody can tell what they read.
 *
 * @param sheet the name of the sheet they stand on
 */
export function outdatedFormulas(
  formulas: readonly SheetFormula[],
  sheet: string,
  changed: readonly Cell[],
): readonly SheetFormula[] {
  const outdated: SheetFormula[] = [];
  const areas: Block[] = changed.map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  let waiting = formulas.map((formula) => ({ formula, ...read(formula, sheet) }));
  for (let area = areas.shift(); area !== undefined; area = areas.shift()) {
    const current = area;
    waiting = waiting.filter(({ formula, open, blocks }) => {
      const reached = open || blocks.some((block) => overlap(block, current));
      if (reached) {
        outdated.push(formula);
        areas.push(formula.area);
      }
      return !reached;
    });
  }
  return outdated;
}

/** A table of what-ifs has no formula of its own to tell what it reads. */
function read({ text }: SheetFormula, sheet: string): ReturnType<typeof referencesOf> {
  return text === '' ? { blocks: [], open: true } : referencesOf(text, sheet);
}

function overlap(a: Block, b: Block): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
