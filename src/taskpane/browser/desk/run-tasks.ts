import type { Hand } from './hands';
import type { Outcome, Task } from './task';

/** Tasks that are being done. */
export interface Running {
  /** Resolves when all are done, or right after `stop`. */
  readonly done: Promise<unknown>;
  readonly stop: () => void;
}

/** Does the tasks with all hands; each outcome is told as it comes, none after `stop`. */
export function runTasks<One extends Task>(
  tasks: readonly One[],
  all: readonly Hand[],
  told: (task: One, outcome: Outcome) => void,
): Running {
  let next = 0;
  let stopped = false;
  const halted: (() => void)[] = [];
  async function work(hand: Hand): Promise<void> {
    for (;;) {
      const task = tasks[next];
      if (stopped || task === undefined) break;
      next += 1;
      const outcome = await hand.run(task);
      if (stopped) break;
      told(task, outcome);
    }
    hand.stop();
  }
  return {
    done: Promise.race([
      Promise.all(all.map(work)),
      new Promise((resolve) => {
        halted.push(() => resolve([]));
      }),
    ]),
    stop() {
      stopped = true;
      for (const hand of all) hand.stop();
      for (const halt of halted) halt();
    },
  };
}
