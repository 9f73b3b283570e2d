import type { UserStore } from '../deps';
import { merged, type Sameness } from './merged-list';

/** A list of the pane that is kept for the user, and that other panes may change too. */
export interface KeptList<Item> {
  /** Takes over what is kept, and what another pane has kept meanwhile. */
  readonly load: () => Promise<void>;
  /** Changes the list at once, and then what is kept. Rejects where the browser refuses. */
  readonly change: (next: (items: readonly Item[]) => readonly Item[]) => Promise<void>;
}

/** How a kind of item is kept. */
export interface Keeping<Item> extends Sameness<Item> {
  /** The list as it was kept; whatever has another shape is left out. */
  readonly read: (value: unknown) => readonly Item[];
  /** The part of the list that is to be kept. */
  readonly choose: (items: readonly Item[]) => readonly Item[];
}

/** Where the pane itself has the list. */
export interface Place<Item> {
  readonly get: () => readonly Item[];
  readonly set: (items: readonly Item[]) => void;
}

/** What is not kept yet, because the browser refused, is tried again with the next change. */
export function keptList<Item>(
  store: UserStore,
  key: string,
  keeping: Keeping<Item>,
  { get, set }: Place<Item>,
): KeptList<Item> {
  let base: readonly Item[] = [];
  let queue = Promise.resolve();

  async function takeOver(): Promise<void> {
    const theirs = keeping.read(await store.load(key));
    set(merged({ base, ours: get(), theirs }, keeping));
    base = theirs;
  }

  async function takeOverAndKeep(): Promise<void> {
    await takeOver();
    const kept = keeping.choose(get());
    await store.save(key, kept);
    base = kept;
  }

  /** One after the other: two that run at once would each miss what the other has kept. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = queue.then(work);
    queue = done.catch(() => {
      // Whoever asked is told by `done`; the next one starts afresh.
    });
    return done;
  }

  return {
    load: () => inTurn(takeOver),
    change(next) {
      set(next(get()));
      return inTurn(takeOverAndKeep);
    },
  };
}
