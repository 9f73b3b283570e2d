import type { Unsubscribe } from '../../host/host';
import { HostError } from '../../host/host-error';
import type { SessionDeps } from './deps';
import { afterFailure } from './failure';
import type { Observable } from './observable';
import type { PaneState } from './state';
import type { Tasks } from './tasks';

/** People pause longer than this between cells; while they go on typing nothing is checked. */
const PAUSE = 600;

/** Notices edits, marks the result as out of date and, where the user wants it, checks again. */
export interface EditWatch {
  /** How many edits came in so far. */
  readonly count: () => number;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  /**
   * There was an edit, on whatever sheet: the scores may be reckoned from another one, or the names
   * of two may have been exchanged.
   */
  readonly noticed: (sheet?: string) => void;
}

/** Checks again once somebody has stopped editing, where that is asked for. */
export function editWatch(
  { host, after }: SessionDeps,
  state: Observable<PaneState>,
  tasks: Tasks,
  check: () => Promise<void>,
): EditWatch {
  let count = 0;
  let cancel: (() => void) | null = null;
  let unsubscribe: Unsubscribe | null = null;

  function wait(): void {
    cancel?.();
    cancel = after(PAUSE, () => {
      if (!tasks.idle()) wait();
      else if (state.get().phase === 'stale') void tasks.quietly(checkQuietly);
    });
  }

  async function checkQuietly(): Promise<void> {
    try {
      await check();
    } catch (error) {
      if (isCellEdit(error)) {
        // Nobody asked for this check, so nobody needs to leave the cell for it.
        state.set({ phase: 'stale' });
        wait();
      } else state.set(afterFailure(state.get(), error, 'reading'));
    }
  }

  function noticed(sheet?: string): void {
    const { checked, all, phase, settings } = state.get();
    if (checked === null) return;
    count += 1;
    // Of a sheet that is not shown, nobody knows what a check would say now.
    if (sheet !== undefined && sheet !== checked.sheet)
      state.set({ all: all.filter((one) => one.sheet !== sheet) });
    if (phase === 'checked') state.set({ phase: 'stale' });
    if (settings.live) wait();
  }

  return {
    count: () => count,
    async start() {
      unsubscribe = await host.onChange(noticed);
    },
    async stop() {
      cancel?.();
      await unsubscribe?.();
      unsubscribe = null;
    },
    noticed,
  };
}

/** Excel is in the middle of a cell edit and does not let anybody wait for its end. */
export function isCellEdit(error: unknown): boolean {
  return error instanceof HostError && error.code === 'cell-edit';
}
