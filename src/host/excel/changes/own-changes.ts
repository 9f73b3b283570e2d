import { sameCell } from '../../../engine/model/cell';
import type { Cell } from '../../../engine/model/form';
import type { After } from '../../after';
import { firstCell } from './first-cell';

/** Excel reports a change a moment after the request that made it is answered. */
const ECHO = 1000;

/** Tells the changes we make from those of people, or checking would follow every write. */
export interface OwnChanges {
  /** Does work that fills these cells of the sheet with this id. */
  during<T>(sheetId: string, cells: readonly Cell[], work: () => Promise<T>): Promise<T>;
  /** True if the change is our own. */
  include(event: Excel.WorksheetChangedEventArgs): boolean;
}

/** Tells changes that Excel reports of our own writes from those of a person. */
export function ownChanges(after: After): OwnChanges {
  const writing = new Set<{ readonly sheetId: string; readonly cells: readonly Cell[] }>();
  let excelTells = false;

  function isWritten({ worksheetId, address }: Excel.WorksheetChangedEventArgs): boolean {
    const first = firstCell(address);
    return (
      first !== null &&
      [...writing].some(
        ({ sheetId, cells }) =>
          sheetId === worksheetId && cells.some((cell) => sameCell(cell, first)),
      )
    );
  }

  return {
    async during(sheetId, cells, work) {
      const write = { sheetId, cells };
      writing.add(write);
      try {
        return await work();
      } finally {
        after(ECHO, () => void writing.delete(write));
      }
    },
    include(event) {
      const { source, triggerSource } = event;
      if (triggerSource === Excel.EventTriggerSource.thisLocalAddin) excelTells = true;
      if (excelTells) return triggerSource === Excel.EventTriggerSource.thisLocalAddin;
      // An Excel that never says who made a change leaves only where and when it was made to go by.
      return source === Excel.EventSource.local && isWritten(event);
    },
  };
}
