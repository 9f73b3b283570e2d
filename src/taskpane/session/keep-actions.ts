import type { SessionDeps } from './deps';
import { addIgnored, removeIgnored } from './ignored';
import { IGNORED } from './kept/ignored';
import { keptList, type Keeping } from './kept/kept-list';
import { MARKED } from './kept/marked';
import { loadSettings, saveSettings, usualSettings } from './kept/settings';
import { tellUnkept } from './kept/tell-unkept';
import { namesContact, WRITTEN } from './kept/written';
import type { Observable } from './observable';
import type { Session } from './session';
import type { Notice, PaneState, Settings, Written } from './state';
import { takeSettings } from './take-settings';

export type KeepActions = Pick<Session, 'ignore' | 'unignore' | 'changeSettings' | 'follow'> & {
  /** Takes over what the user kept the last time, and from then on what other panes keep. */
  readonly startKeeping: () => Promise<void>;
  readonly stopKeeping: () => void;
  /** Remembers whether our marks are on a sheet. */
  readonly keepMarked: (sheet: string, on: boolean) => Promise<void>;
  /** Changes which writes can be taken back. */
  readonly keepWritten: (
    next: (written: readonly Written[]) => readonly Written[],
  ) => Promise<void>;
};

const NAMES_CONTACT: Notice = {
  intent: 'warning',
  text: '写入的那一行里有联系人或电话，不存进浏览器；关掉窗格以后，这一次写入就不能撤回了。',
  details: [],
};

/** What is kept for longer than this session: settings for all files, the rest for this one. */
export function keepActions(deps: SessionDeps, state: Observable<PaneState>): KeepActions {
  const { store, fileName } = deps;
  const keeping = tellUnkept(state);
  const ignored = listOf('ignored', IGNORED);
  const marked = listOf('marked', MARKED);
  const written = listOf('written', WRITTEN);
  let unwatch: (() => void) | null = null;
  let toldContact = false;

  function listOf<Name extends 'ignored' | 'marked' | 'written'>(
    name: Name,
    kind: Keeping<PaneState[Name][number]>,
  ) {
    return keptList(store, `${name}/${fileName}`, kind, {
      get: () => state.get()[name],
      set: (items) => state.set({ [name]: items }),
    });
  }

  async function loadLists(): Promise<void> {
    for (const list of [ignored, marked, written]) await keeping(list.load());
  }

  const take = (settings: Settings): Promise<void> => takeSettings(deps, state, settings);

  return {
    async startKeeping() {
      const usual = await store.usual();
      await take(usualSettings(usual));
      await keeping(loadSettings(store, usual).then(take));
      await loadLists();
      unwatch = store.watch(() => void loadLists());
    },

    stopKeeping: () => unwatch?.(),

    keepMarked: (sheet, on) =>
      keeping(
        marked.change((names) => {
          const others = names.filter((name) => name !== sheet);
          return on ? [...others, sheet] : others;
        }),
      ),

    async keepWritten(next) {
      await keeping(written.change(next));
      if (toldContact || !state.get().written.some(({ receipt }) => namesContact(receipt))) return;
      toldContact = true;
      state.set({ unkept: state.get().unkept ?? NAMES_CONTACT });
    },

    async follow(from, to) {
      await keeping(written.change((items) => moved(items, from.written, to.written)));
      await keeping(marked.change((names) => moved(names, from.marked, to.marked)));
    },

    async ignore(finding, reason) {
      const { checked } = state.get();
      if (checked === null) return;
      await keeping(ignored.change((list) => addIgnored(list, checked, finding, reason)));
    },

    unignore: (entry) => keeping(ignored.change((list) => removeIgnored(list, entry))),

    async changeSettings(settings) {
      // They are kept at once, however long the check takes.
      await Promise.all([take(settings), keeping(saveSettings(store, settings))]);
    },
  };
}

/** A list after what tells one state from another was taken out and put in; others stay. */
function moved<Item>(
  items: readonly Item[],
  from: readonly Item[],
  to: readonly Item[],
): readonly Item[] {
  return [
    ...items.filter((item) => to.includes(item) || !from.includes(item)),
    ...to.filter((item) => !from.includes(item)),
  ];
}
