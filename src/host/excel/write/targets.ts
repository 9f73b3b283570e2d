import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { askProtection, type Protection } from '../read/protection';
import type { Ask } from '../read/read';
import { areasOf, each, type Area } from '../read/rectangles';
import { askMerges, coveredIn } from './covered';
import { askFilled, type Filled } from './filled';
import { askRooms, LOOK_OF_TEXT, type CellRoom } from './rooms';

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
    const areas = areasOf(sheet, cells);
    const [looks, validated, filled] = [askLooks(areas), askValidated(areas), askFilled(areas)];
    const merges = askMerges(sheet, cells);
    const rooms = askRooms(sheet, areas, merges);
    return () => {
      const [lookOf, roomOf, validatedCells] = [looks(), rooms(), validated()];
      return {
        ...filled(),
        sheetId: sheet.id,
        protection: protection(),
        isLocked: (cell) => lookOf(cell)?.protection?.locked === true,
        isCovered: coveredIn(merges()),
        roomOf: (cell) => roomOf(cell, lookOf(cell)),
        isValidated: (cell) => validatedCells.has(printCell(cell)),
      };
    };
  };
}

function askLooks(areas: readonly Area[]) {
  const asked = areas.map((area) => ({
    area,
    answer: area.range.getCellProperties({ format: { protection: true, ...LOOK_OF_TEXT } }),
  }));
  return () => {
    const looks = new Map(
      asked.flatMap(({ area, answer }) =>
        each(area, answer.value).map(([cell, told]) => [printCell(cell), told?.format]),
      ),
    );
    return (cell: Cell) => looks.get(printCell(cell));
  };
}

function askValidated(areas: readonly Area[]): () => ReadonlySet<string> {
  const asked = areas.map(({ cells, range }) => ({
    cells,
    dataValidation: range.dataValidation.load(['type']),
  }));
  return () => {
    const validated = asked
      .filter(({ dataValidation: { type } }) => type !== Excel.DataValidationType.none)
      .flatMap(({ cells: alike }) => alike);
    return new Set(validated.map(printCell));
  };
}
