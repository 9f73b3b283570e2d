import type { Bench } from './bench';
import type { SessionDeps } from './deps';
import { editWatch, isCellEdit } from './edit-watch';
import { afterFailure, failureNotice } from './failure';
import { keepActions } from './keep-actions';
import { laterWrites } from './later-writes';
import { observable } from './observable';
import { recheck } from './recheck';
import { selectionWatch } from './selection-watch';
import type { Session } from './session';
import { checkSheet, withSheet } from './survey';
import { tasks } from './tasks';
import { UNCHECKED } from './unchecked';
import { waitingFor } from './waiting';

/** A session over one workbook; it does nothing before `start` or `check`. */
export function createSession(deps: SessionDeps): Session {
  const state = observable(UNCHECKED);
  const waiting = waitingFor(state);
  const queue = tasks(state, deps.after, waiting.asked);
  const { run } = queue;
  const { startKeeping, stopKeeping, keepMarked, keepWritten, ...keep } = keepActions(deps, state);
  const bench: Bench = {
    deps,
    state,
    run,
    keepMarked,
    keepWritten,
    recheck: () => recheck(deps, state, watch.count, false),
  };
  const check = () => run('check', bench.recheck);
  const watch = editWatch(deps, state, queue, () => recheck(deps, state, watch.count, true));
  const selections = selectionWatch(deps.host, state, (id) => queue.quietly(() => follow(id)));
  const orTold = (listening: Promise<void>): Promise<void> =>
    listening.catch((error: unknown) => state.set({ notice: failureNotice(error, 'reading') }));

  async function choose(sheet: string, row: number | null): Promise<void> {
    state.set({ phase: 'checking' });
    const { sheets, forms, settings } = state.get();
    const id = sheets.find(({ name }) => name === sheet)?.id ?? sheet;
    const onSheet = forms.filter((one) => one.sheet === sheet);
    const at = Math.max(
      onSheet.findIndex((one) => one.row === row),
      0,
    );
    const edits = watch.count();
    const checked = await checkSheet(deps, { id, at }, settings);
    if (checked === null || checked === 'left') await bench.recheck();
    else {
      const all = withSheet(state.get().all, checked);
      const phase = edits === watch.count() ? 'checked' : 'stale';
      state.set({ checked, all, checkedAt: deps.now(), phase, pointed: null });
    }
  }

  async function follow(sheet: string): Promise<void> {
    const { phase } = state.get();
    try {
      await choose(sheet, null);
    } catch (error) {
      // Whoever points at another sheet while they type a formula has not turned to it.
      if (isCellEdit(error)) state.set({ phase });
      else state.set(afterFailure(state.get(), error, 'reading'));
    }
  }

  return {
    fileName: deps.fileName,
    workbook: deps.host,
    state: state.get,
    subscribe: state.subscribe,
    async start() {
      await startKeeping();
      await orTold(watch.start());
      await orTold(selections.adapt());
    },
    async stop() {
      stopKeeping();
      await watch.stop();
      await selections.stop();
    },
    check,
    chooseSheet: (sheet, row = null) => run('check', () => choose(sheet, row)),
    async select(cell) {
      const { checked } = state.get();
      if (checked === null) return;
      await waiting
        .asked(() => deps.host.select(checked.id, cell))
        .catch((error: unknown) => state.set({ notice: failureNotice(error, 'reading') }));
    },
    ...laterWrites(bench),
    ...keep,
    async changeSettings(settings) {
      await keep.changeSettings(settings);
      await orTold(selections.adapt());
    },
    dismissNotice: () => state.set({ notice: null }),
    dismissUnkept: () => state.set({ unkept: null }),
    hostWaits: waiting.hostWaits,
    failed(error) {
      // What was to be told was an edit: that much is certain.
      if (isCellEdit(error)) watch.noticed();
      else state.set({ notice: failureNotice(error, 'reading') });
    },
  };
}
