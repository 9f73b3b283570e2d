import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { Area } from '../read/rectangles';

/** Which cells get their content from a formula of several cells: one that spills, or an array. */
export interface Filled {
  readonly filled: ReadonlySet<string>;
  /** Cells of which Excel only tells that not all of them are alike. */
  readonly unclear: readonly Cell[];
}

/**
 * Asks it of whole areas. To Excel such a cell has no formula of its own, so that writing to it breaks
 * a formula that stands elsewhere.
 */
export function askFilled(areas: readonly Area[]): () => Filled {
  for (const { range } of areas) range.load(['hasSpill', 'savedAsArray']);
  return () => {
    const answers = areas.map(({ cells, range }) => {
      // Where cells differ Excel gives null, which the types of these properties do not know.
      const told: readonly (boolean | null)[] = [range.hasSpill, range.savedAsArray];
      const all = told.includes(true);
      return { cells, all, none: told.every((one) => one === false) };
    });
    const filled = answers.filter(({ all }) => all).flatMap(({ cells }) => cells);
    return {
      filled: new Set(filled.map(printCell)),
      unclear: answers.filter(({ all, none }) => !all && !none).flatMap(({ cells }) => cells),
    };
  };
}
