import type { Observable } from './observable';
import type { PaneState } from './state';

/** Whether a person should be told to leave the cell they are in. */
export interface Waiting {
  /** The host starts or stops waiting for the end of a cell edit. */
  readonly hostWaits: (held: boolean) => void;
  /** Carries out what a person asked for. */
  readonly asked: (work: () => Promise<void>) => Promise<void>;
}

/**
 * While people type one cell after the other, a check that nobody asked for waits in Excel again and
 * again. To press Enter is asked only for the sake of something the person is waiting for.
 */
export function waitingFor(state: Observable<PaneState>): Waiting {
  let held = false;
  let asked = 0;

  function show(): void {
    const waiting = held && asked > 0;
    if (waiting !== state.get().waiting) state.set({ waiting });
  }

  return {
    hostWaits(now) {
      held = now;
      show();
    },
    async asked(work) {
      asked += 1;
      show();
      try {
        await work();
      } finally {
        asked -= 1;
        show();
      }
    },
  };
}
