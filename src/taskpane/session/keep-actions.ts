import { check } from '../../engine/check';
import type { SessionDeps } from './deps';
import { addIgnored, removeIgnored } from './ignored';
import { keeping } from './keeping';
import { loadKept, saveIgnored, saveMarked, saveSettings } from './kept';
import type { Observable } from './observable';
import type { Session } from './session';
import type { Ignored, PaneState } from './state';

export type KeepActions = Pick<Session, 'ignore' | 'unignore' | 'changeSettings'> & {
  /** Takes over what the user kept the last time. */
  readonly load: () => Promise<void>;
  /** Remembers whether our marks are on a sheet. */
  readonly keepMarked: (sheet: string, on: boolean) => Promise<void>;
};

/** What a person decides for longer than this session. */
export function keepActions(
  { store, fileName }: SessionDeps,
  state: Observable<PaneState>,
): KeepActions {
  async function setIgnored(ignored: readonly Ignored[]): Promise<void> {
    state.set({ ignored });
    await keeping(state, saveIgnored(store, fileName, ignored));
  }

  return {
    load: () =>
      keeping(
        state,
        loadKept(store, fileName).then((kept) => state.set(kept)),
      ),

    async keepMarked(sheet, on) {
      const others = state.get().marked.filter((name) => name !== sheet);
      const marked = on ? [...others, sheet] : others;
      state.set({ marked });
      await keeping(state, saveMarked(store, fileName, marked));
    },

    async ignore(finding, reason) {
      const { checked, ignored } = state.get();
      if (checked === null) return;
      await setIgnored(addIgnored(ignored, checked, finding, reason));
    },

    unignore: (entry) => setIgnored(removeIgnored(state.get().ignored, entry)),

    async changeSettings(settings) {
      const { checked } = state.get();
      state.set({ settings });
      // The cells are the same: no need to ask the workbook for them again.
      if (checked !== null)
        state.set({
          checked: { ...checked, report: check(checked.report.form, settings.options) },
        });
      await keeping(state, saveSettings(store, settings));
    },
  };
}
