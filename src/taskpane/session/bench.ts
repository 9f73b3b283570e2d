import type { SessionDeps } from './deps';
import type { KeepActions } from './keep-actions';
import type { Observable } from './observable';
import type { PaneState } from './state';
import type { RunTask } from './tasks';

/** What every action of a session works with. */
export interface Bench {
  readonly deps: SessionDeps;
  readonly state: Observable<PaneState>;
  readonly run: RunTask;
  /** Remembers, also for the next session, whether our marks are on a sheet. */
  readonly keepMarked: KeepActions['keepMarked'];
  /** Changes which writes can be taken back, also by the next session. */
  readonly keepWritten: KeepActions['keepWritten'];
  /** Reads and checks again; to be called inside a running task. */
  readonly recheck: () => Promise<void>;
}
