import type { Cell } from '../../../engine/model/form';
import { failureNotice } from '../../session/failure';
import { observable } from '../../session/observable';
import { drawnAt, type DrawnSheet } from './drawn-sheet';

/** What the sheet view shows. */
export interface Display {
  /** Null until the first sheet is drawn. */
  readonly drawn: DrawnSheet | null;
  /** The cell with the ring; another object each time it is to be brought into view. */
  readonly active: Cell;
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
  readonly say: (note: string) => void;
}

const FIRST: Cell = { row: 0, column: 0 };
const HIDDEN = '该单元格在隐藏的行或列里，请在 Excel 或 WPS 中取消隐藏后查看。';

/** Reads a sheet of the workbook as it is now; `before` is what was drawn until then. */
export type Draw = (sheet: string, before: DrawnSheet | null) => Promise<DrawnSheet>;

export function sheetDisplay(draw: Draw): SheetDisplay {
  const display = observable<Display>({ drawn: null, active: FIRST, note: '' });
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
    else display.set({ active: { ...visible.cell }, note: '' });
  }

  return {
    state: display.get,
    subscribe: display.subscribe,
    async show(sheet, cell) {
      if (display.get().drawn?.sheet !== sheet) {
        display.set({ active: FIRST, note: '' });
        await load(sheet);
      }
      if (cell) select(cell);
    },
    async refresh() {
      const { drawn } = display.get();
      if (drawn !== null) await load(drawn.sheet);
    },
    select,
    say: (note) => display.set({ note }),
  };
}
