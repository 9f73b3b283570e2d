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

/** Calls back with the first cell that a person has selected, by the id of its sheet. */
export async function watchSelections(
  run: Run,
  after: After,
  own: OwnSelection,
  callback: (sheet: string, cell: Cell) => void,
): Promise<Unsubscribe> {
  let cancel: (() => void) | null = null;

  async function onSelected({
    address,
    worksheetId,
  }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    cancel?.();
    // Whole columns mean no cell.
    const cell = firstCell(address);
    if (cell === null || own.include(worksheetId, cell)) return;
    cancel = after(PAUSE, () => callback(worksheetId, cell));
  }

  const handler = await run(async ({ workbook }) => {
    const added = workbook.worksheets.onSelectionChanged.add(onSelected);
    await workbook.context.sync();
    return added;
  });
  return async () => {
    cancel?.();
    await remove(handler);
  };
}
