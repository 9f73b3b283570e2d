import type { After } from '../../../src/host/after';

/** A clock that moves only when a test says so. */
export class ManualClock {
  private now = 0;
  private waiting: { readonly at: number; readonly callback: () => void }[] = [];

  readonly after: After = (milliseconds, callback) => {
    // What only lets others go first waits for no time to pass.
    if (milliseconds === 0) {
      queueMicrotask(callback);
      return () => {};
    }
    const timer = { at: this.now + milliseconds, callback };
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((one) => one !== timer);
    };
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.now);
    this.waiting = this.waiting.filter(({ at }) => at > this.now);
    for (const { callback } of due) callback();
  }
}
