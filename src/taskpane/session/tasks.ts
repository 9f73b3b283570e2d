import type { After } from '../../host/after';
import { afterFailure, type Doing } from './failure';
import type { Observable } from './observable';
import type { PaneState, Task } from './state';

/** How long a task may take before the person is shown that something goes on. */
const SLOW = 500;

/** Runs a task that a person asked for, unless one is running. Its error goes into the state. */
export type RunTask = (task: Task, body: () => Promise<void>) => Promise<void>;

/** One task at a time: a second one would read a sheet that the first is about to change. */
export interface Tasks {
  readonly run: RunTask;
  /**
   * Does what nobody asked for, unless something is running. Nothing is locked or said meanwhile,
   * and what a person asks for comes right after. The work deals with its own errors.
   */
  readonly quietly: (body: () => Promise<void>) => Promise<void>;
  readonly idle: () => boolean;
}

const DOING: Readonly<Record<Task, Doing>> = {
  check: 'reading',
  preview: 'reading',
  write: 'changing',
  restore: 'changing',
  clear: 'changing',
};

/** @param asked told of all work that a person asked for, to be carried out at once */
export function tasks(
  state: Observable<PaneState>,
  after: After,
  asked: (work: () => Promise<void>) => Promise<void>,
): Tasks {
  let quiet: Promise<void> | null = null;
  const idle = (): boolean => quiet === null && state.get().busy === null;

  return {
    idle,
    async run(task, body) {
      if (state.get().busy !== null) return;
      state.set({ busy: { task, slow: false }, notice: null });
      const cancel = after(SLOW, () => state.set({ busy: { task, slow: true } }));
      try {
        await asked(async () => {
          if (quiet !== null) await quiet;
          await body();
        });
      } catch (error) {
        state.set(afterFailure(state.get(), error, DOING[task]));
      } finally {
        cancel();
        state.set({ busy: null });
      }
    },
    async quietly(body) {
      if (!idle()) return;
      quiet = body();
      await quiet;
      quiet = null;
    },
  };
}
