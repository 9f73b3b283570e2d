import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { columnRuns } from '../read/column-runs';
import type { Ask } from '../read/read';

/** Which cells get their content from a formula of several cells: one that spills, or an array. */
export interface Filled {
  readonly filled: ReadonlySet<string>;
  /** Cells of which Excel only tells that not all of them are alike. */
  readonly unclear: readonly Cell[];
}

/**
 * Asks for each run of cells. To Excel such a cell has no formula of its own, so that writing to it
 * breaks a formula that stands elsewhere.
 */
export function askFilled(cells: readonly Cell[]): Ask<Filled> {
  return askRuns(columnRuns(cells.map((cell) => ({ cell }))).map(({ items }) => items.map(cellOf)));
}

/** Asks for each cell by itself. */
export function askFilledOneByOne(cells: readonly Cell[]): Ask<Filled> {
  return askRuns(cells.map((cell) => [cell]));
}

function askRuns(runs: readonly (readonly Cell[])[]): Ask<Filled> {
  return (sheet) => {
    const asked = runs.flatMap((cells) => {
      const [top] = cells;
      if (top === undefined) return [];
      const range = sheet.getRangeByIndexes(top.row, top.column, cells.length, 1);
      return [{ cells, range: range.load(['hasSpill', 'savedAsArray']) }];
    });
    return () => {
      const answers = asked.map(({ cells, range }) => {
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
  };
}

function cellOf({ cell }: { readonly cell: Cell }): Cell {
  return cell;
}
