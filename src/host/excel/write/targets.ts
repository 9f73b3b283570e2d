import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { columnRuns } from '../read/column-runs';
import { askProtection, type Protection } from '../read/protection';
import type { Ask } from '../read/read';
import { askMerges, coveredIn } from './covered';
import { askFilled, type Filled } from './filled';
import { askRooms, type CellRoom } from './row-heights';

/** What stands in the way of writing some cells. */
export interface Targets extends Filled {
  readonly sheetId: string;
  readonly protection: Protection;
  readonly isLocked: (cell: Cell) => boolean;
  /** In a merged area, but not its first cell, which alone holds what is shown. */
  readonly isCovered: (cell: Cell) => boolean;
  /** The room a cell has for a text of several lines; null where it shows but one. */
  readonly roomOf: (cell: Cell) => CellRoom | null;
  /** Has a 数据有效性, or may have. */
  readonly isValidated: (cell: Cell) => boolean;
}

/** Asks for the state of the cells a write is to change. Asking for merges empties the undo list. */
export function askTargets(cells: readonly Cell[]): Ask<Targets> {
  return (sheet, workbook) => {
    sheet.load(['id']);
    const protection = askProtection(sheet, workbook);
    const locked = askLocked(sheet, cells);
    const validated = askValidated(sheet, cells);
    const merges = askMerges(sheet, cells);
    const rooms = askRooms(sheet, cells, merges);
    const filled = askFilled(cells)(sheet, workbook);
    return () => {
      const [lockedCells, validatedCells] = [locked(), validated()];
      return {
        ...filled(),
        sheetId: sheet.id,
        protection: protection(),
        isLocked: (cell) => lockedCells.has(printCell(cell)),
        isCovered: coveredIn(merges()),
        roomOf: rooms(),
        isValidated: (cell) => validatedCells.has(printCell(cell)),
      };
    };
  };
}

function askLocked(sheet: Excel.Worksheet, cells: readonly Cell[]): () => ReadonlySet<string> {
  const asked = runsOf(sheet, cells).map(({ items, range }) => {
    return { items, answer: range.getCellProperties({ format: { protection: true } }) };
  });
  return () => {
    const locked = asked.flatMap(({ items, answer }) =>
      items.filter((_, down) => answer.value[down]?.[0]?.format?.protection?.locked === true),
    );
    return new Set(locked.map(({ cell }) => printCell(cell)));
  };
}

function askValidated(sheet: Excel.Worksheet, cells: readonly Cell[]): () => ReadonlySet<string> {
  const asked = runsOf(sheet, cells).map(({ items, range: { dataValidation } }) => {
    return { items, dataValidation: dataValidation.load(['type']) };
  });
  return () => {
    const validated = asked
      .filter(({ dataValidation: { type } }) => type !== Excel.DataValidationType.none)
      .flatMap(({ items }) => items);
    return new Set(validated.map(({ cell }) => printCell(cell)));
  };
}

function runsOf(sheet: Excel.Worksheet, cells: readonly Cell[]) {
  return columnRuns(cells.map((cell) => ({ cell }))).map(({ top, items }) => ({
    items,
    range: sheet.getRangeByIndexes(top.row, top.column, items.length, 1),
  }));
}
