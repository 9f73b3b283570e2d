import type { After } from '../../after';
import type { Unsubscribe } from '../../host';
import type { HostError } from '../../host-error';
import { hostErrorOf } from '../errors';
import type { Run } from '../requests';
import type { OwnChanges } from './own-changes';
import { remove } from './remove';

/** A burst of events, as pasting makes, counts as one change. */
const PAUSE = 300;

export interface ChangeDeps {
  readonly run: Run;
  readonly after: After;
  readonly own: OwnChanges;
  /** Told what went wrong while nobody was waiting for an answer; watching goes on. */
  readonly onError: (error: HostError) => void;
}

/** Calls back with the name of each sheet a person changed, once a burst of changes is over. */
export async function watchChanges(
  { run, after, own, onError }: ChangeDeps,
  callback: (sheet: string) => void,
): Promise<Unsubscribe> {
  const changed = new Set<string>();
  let cancel: (() => void) | null = null;

  async function report(): Promise<void> {
    const ids = [...changed];
    changed.clear();
    try {
      for (const name of await sheetNames(run, ids)) callback(name);
    } catch (error) {
      onError(hostErrorOf(error));
    }
  }

  async function onChanged(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (own.include(event)) return;
    changed.add(event.worksheetId);
    cancel?.();
    cancel = after(PAUSE, () => void report());
  }

  const handler = await run(async ({ workbook }) => {
    const added = workbook.worksheets.onChanged.add(onChanged);
    await workbook.context.sync();
    return added;
  });
  return async () => {
    cancel?.();
    await remove(handler);
  };
}

/** Names of the sheets that still exist, hidden ones included. */
function sheetNames(run: Run, ids: readonly string[]): Promise<readonly string[]> {
  return run(async ({ workbook }) => {
    workbook.worksheets.load('items/id,items/name');
    await workbook.context.sync();
    return workbook.worksheets.items.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  });
}
