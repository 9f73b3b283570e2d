import type { After } from '../../src/host/after';

/** Time that passes only when a test says so; it begins at half past ten in the morning. */
export interface HandClock {
  readonly after: After;
  readonly now: () => Date;
  pass(milliseconds: number): void;
}

const BEGINNING = new Date(2026, 0, 5, 10, 30).getTime();

export function handClock(): HandClock {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly callback: () => void }>();
  return {
    after(milliseconds, callback) {
      // What only lets others go first waits for no time to pass.
      if (milliseconds === 0) {
        queueMicrotask(callback);
        return () => {};
      }
      const entry = { at: now + milliseconds, callback };
      waiting.add(entry);
      return () => void waiting.delete(entry);
    },
    now: () => new Date(BEGINNING + now),
    pass(milliseconds) {
      now += milliseconds;
      for (const entry of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(entry);
        entry.callback();
      }
    },
  };
}
