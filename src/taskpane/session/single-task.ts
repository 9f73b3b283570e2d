import type { After } from '../../host/after';
import { afterFailure, type Doing } from './failure';
import type { Observable } from './observable';
import type { PaneState, Task } from './state';

/** How long a task may take before the person is shown that something goes on. */
const SLOW = 500;

/**
 * Runs a task unless one is running. Never rejects: its error goes into the state. A task the person
 * did not ask for keeps the notice that is there: it may not have been read yet.
 */
export type RunTask = (
  task: Task,
  body: () => Promise<void>,
  notice?: 'clear' | 'keep',
) => Promise<void>;

const DOING: Readonly<Record<Task, Doing>> = {
  check: 'reading',
  preview: 'reading',
  write: 'changing',
  restore: 'changing',
  clear: 'changing',
};

/** One task at a time: a second one would read a sheet that the first is about to change. */
export function singleTask(state: Observable<PaneState>, after: After): RunTask {
  return async (task, body, notice = 'clear') => {
    if (state.get().busy !== null) return;
    state.set({ busy: { task, slow: false } });
    if (notice === 'clear') state.set({ notice: null });
    const cancel = after(SLOW, () => state.set({ busy: { task, slow: true } }));
    try {
      await body();
    } catch (error) {
      state.set(afterFailure(state.get(), error, DOING[task]));
    } finally {
      cancel();
      state.set({ busy: null });
    }
  };
}
