import type { Unsubscribe } from '../../host/host';
import type { SessionDeps } from './deps';
import type { Observable } from './observable';
import type { PaneState } from './state';

/** People pause longer than this between cells; while they go on typing nothing is checked. */
const PAUSE = 600;

/** Notices edits, marks the result as out of date and, where the user wants it, checks again. */
export interface EditWatch {
  /** How many edits came in so far. */
  readonly count: () => number;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export function editWatch(
  { host, after }: SessionDeps,
  state: Observable<PaneState>,
  check: () => Promise<void>,
): EditWatch {
  let count = 0;
  let cancel: (() => void) | null = null;
  let unsubscribe: Unsubscribe | null = null;

  function wait(): void {
    cancel?.();
    cancel = after(PAUSE, () => {
      if (state.get().busy !== null) wait();
      else if (state.get().phase === 'stale') void check();
    });
  }

  function onEdit(sheet: string): void {
    const { checked, phase, settings } = state.get();
    if (checked === null || checked.sheet !== sheet) return;
    count += 1;
    if (phase === 'checked') state.set({ phase: 'stale' });
    if (settings.live) wait();
  }

  return {
    count: () => count,
    async start() {
      unsubscribe = await host.onChange(onEdit);
    },
    async stop() {
      cancel?.();
      await unsubscribe?.();
      unsubscribe = null;
    },
  };
}
