import type { Cell } from '../../../engine/model/form';
import type { After } from '../../after';
import type { Unsubscribe } from '../../host';
import type { Run } from '../requests';
import { firstCell } from './first-cell';
import { remove } from './remove';

/** Whoever walks over cells with the arrow keys means the one they stop at. */
const PAUSE = 250;

/** Tells selections of ours from those of people: Excel tells of both alike. */
export interface OwnSelection {
  /** We are about to select this cell. */
  readonly expect: (sheet: string, cell: Cell) => void;
  /** True until a person selects another cell. */
  readonly include: (sheet: string, cell: Cell) => boolean;
}

/** Tells the cell that we select from those a person goes to. */
export function ownSelection(): OwnSelection {
  let own = '';
  return {
    expect(sheet, cell) {
      own = nameOf(sheet, cell);
    },
    include(sheet, cell) {
      if (nameOf(sheet, cell) === own) return true;
      own = '';
      return false;
    },
  };
}

function nameOf(sheet: string, { row, column }: Cell): string {
  return `${sheet}!${row},${column}`;
}

/**
 * Calls back with the first cell that a person has selected, by the id of its sheet, and before that
 * with none where they have turned to that sheet.
 */
export async function watchSelections(
  run: Run,
  after: After,
  own: OwnSelection,
  callback: (sheet: string, cell: Cell | null) => void,
): Promise<Unsubscribe> {
  let cancel: (() => void) | null = null;
  /** The sheet that was turned to, which a selection on it does not make undone. */
  let turnedTo = '';

  function soon(sheet: string, cell: Cell | null): void {
    cancel?.();
    cancel = after(PAUSE, () => {
      if (turnedTo === sheet) callback(sheet, null);
      turnedTo = '';
      if (cell !== null) callback(sheet, cell);
    });
  }

  async function onActivated({ worksheetId }: Excel.WorksheetActivatedEventArgs): Promise<void> {
    turnedTo = worksheetId;
    soon(worksheetId, null);
  }

  async function onSelected({
    address,
    worksheetId,
  }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    // Whole columns mean no cell.
    const cell = firstCell(address);
    if (cell !== null && own.include(worksheetId, cell)) {
      // We have turned to the sheet ourselves.
      turnedTo = '';
      cancel?.();
    } else soon(worksheetId, cell);
  }

  const handlers = await run(async ({ workbook }) => {
    const { worksheets } = workbook;
    const added = [
      worksheets.onSelectionChanged.add(onSelected),
      worksheets.onActivated.add(onActivated),
    ] as const;
    await workbook.context.sync();
    return added;
  });
  return async () => {
    cancel?.();
    const [selected, activated] = handlers;
    await remove(selected);
    await remove(activated);
  };
}
