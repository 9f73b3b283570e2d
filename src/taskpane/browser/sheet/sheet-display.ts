import type { Cell } from '../../../engine/model/form';
import { failureNotice } from '../../session/failure';
import { observable } from '../../session/observable';
import { drawnAt, type DrawnSheet } from './drawn-sheet';
import { rangeOf, rangeWords } from './range';

/** What the sheet view shows. */
export interface Display {
  /** Null until the first sheet is drawn. */
  readonly drawn: DrawnSheet | null;
  /** The cell with the ring; another object each time it is to be brought into view. */
  readonly active: Cell;
  /** The other end of what is selected; the active cell itself where that is all. */
  readonly reach: Cell;
  /** One sentence about the last selection or edit; '' where there is nothing to say. */
  readonly note: string;
}

/** The sheet view as data: which sheet is drawn and which of its cells is selected. */
export interface SheetDisplay {
  readonly state: () => Display;
  readonly subscribe: (listener: () => void) => () => void;
  /** Draws a sheet and puts the ring on one of its cells, or leaves it where it is. */
  readonly show: (sheet: string, cell?: Cell) => Promise<void>;
  /** Draws the shown sheet anew, after it was written to. */
  readonly refresh: () => Promise<void>;
  readonly select: (cell: Cell) => void;
  /** Selects all from the active cell to this one. */
  readonly reach: (cell: Cell) => void;
  readonly say: (note: string) => void;
}

const FIRST: Cell = { row: 0, column: 0 };
const HIDDEN = '该单元格在隐藏的行或列里，请在 Excel 或 WPS 中取消隐藏后查看。';

/** Reads a sheet of the workbook as it is now; `before` is what was drawn until then. */
export type Draw = (sheet: string, before: DrawnSheet | null) => Promise<DrawnSheet>;

/** What is shown of the workbook: a sheet as it was last drawn, and the cell that is selected. */
export function sheetDisplay(draw: Draw): SheetDisplay {
  const display = observable<Display>({ drawn: null, ...at(FIRST), note: '' });
  let asked = 0;

  async function load(sheet: string): Promise<void> {
    asked += 1;
    const mine = asked;
    try {
      const drawn = await draw(sheet, display.get().drawn);
      // A later request may have been quicker.
      if (mine === asked) display.set({ drawn });
    } catch (error) {
      display.set({ note: failureNotice(error, 'reading').text });
    }
  }

  function select(cell: Cell): void {
    const { drawn } = display.get();
    const visible = drawn === null ? null : drawnAt(drawn, cell);
    if (visible === null) display.set({ note: HIDDEN });
    else display.set({ ...at({ ...visible.cell }), note: '' });
  }

  function reach(cell: Cell): void {
    const { drawn, active } = display.get();
    if (drawn === null) return;
    display.set({ reach: cell, note: rangeWords(drawn, rangeOf(drawn, active, cell)) });
  }

  return {
    state: display.get,
    subscribe: display.subscribe,
    async show(sheet, cell) {
      if (display.get().drawn?.sheet !== sheet) {
        display.set({ ...at(FIRST), note: '' });
        await load(sheet);
      }
      if (cell) select(cell);
    },
    async refresh() {
      const { drawn } = display.get();
      if (drawn !== null) await load(drawn.sheet);
    },
    select,
    reach,
    say: (note) => display.set({ note }),
  };
}

/** One cell is all that is selected. */
function at(cell: Cell): Pick<Display, 'active' | 'reach'> {
  return { active: cell, reach: cell };
}
