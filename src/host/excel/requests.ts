import type { Cell } from '../../engine/model/form';
import type { After } from '../after';
import { hostErrorOf } from './errors';

/** Nobody takes a wait shorter than this for a standstill. */
const NOTICEABLE = 1000;

/** Runs one piece of work with Excel. It rejects with a `HostError` and with nothing else. */
export type Run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

/** The two ways of talking to Excel. */
export interface Requests {
  readonly run: Run;
  /** Like `run`, for work that fills these cells: their changes are known to be our own doing. */
  readonly filling: (sheetId: string, cells: readonly Cell[]) => Run;
}

/**
 * Work waits while a person is editing a cell, for clicking in the pane does not end the edit.
 *
 * @param onWaiting told `true` when the user should be asked to press Enter, `false` once it goes on
 */
export function requests(after: After, onWaiting: (waiting: boolean) => void): Run {
  let waiting = 0;
  return async (batch) => {
    let noticed = false;
    const cancel = after(NOTICEABLE, () => {
      noticed = true;
      waiting += 1;
      if (waiting === 1) onWaiting(true);
    });
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw hostErrorOf(error);
    } finally {
      cancel();
      if (noticed) waiting -= 1;
      if (noticed && waiting === 0) onWaiting(false);
    }
  };
}
