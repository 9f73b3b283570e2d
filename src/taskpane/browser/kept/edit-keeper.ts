import type { XlsxHost } from '../../../host/xlsx/open';
import type { WorkbookState } from '../../../host/xlsx/workbook-file';
import type { UserStore } from '../../session/deps';
import { observable } from '../../session/observable';
import { editsOf, readKept, withEdits, type KeptEdit } from './kept-edits';
import { isPersonal } from './personal-row';

/** What a person should know of the edits that are kept. */
export interface Kept {
  /** What an earlier visit left, to be restored or thrown away. */
  readonly offered: readonly KeptEdit[];
  /** Said once: what is not kept, and what to do; '' where all is. */
  readonly remark: string;
  /** All changes that no saved copy has are kept. */
  readonly complete: boolean;
}

/**
 * Keeps what was changed and not downloaded in the browser: the cells alone, under the fingerprint of
 * the file they belong to. Nobody's name or telephone number is kept.
 */
export interface EditKeeper {
  readonly state: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
  /** Looks for what an earlier visit left of the file. */
  readonly start: () => Promise<void>;
  /** Keeps what differs from the state of the file that is known by its fingerprint. */
  readonly keep: (base: WorkbookState, file: string) => Promise<void>;
  /** The offer was taken, or is not wanted: what was offered is kept no longer. */
  readonly closeOffer: () => Promise<void>;
  /** The person has given up what was changed: nothing of it is kept any longer. */
  readonly giveUp: () => Promise<void>;
  readonly dismiss: () => void;
}

/** One for all files. */
const KEY = 'unsaved';
const REFUSED = '浏览器没能保存：没有下载的修改在刷新或关闭以后就没有了，请及时下载修改后的文件。';
const PERSONAL =
  '写着联系人或电话的行，修改不存进浏览器，刷新或关闭以后就没有了，请及时下载修改后的文件。';
const ALL_KEPT: Kept = { offered: [], remark: '', complete: true };

/**
 * Keeps in the browser what is edited in a file until it is downloaded, and offers what was kept of it
 * before.
 */
export function editKeeper(host: XlsxHost, store: UserStore, opened: string): EditKeeper {
  const state = observable(ALL_KEPT);
  const told = new Set<string>();
  let mine: { readonly file: string; readonly edits: readonly KeptEdit[] } = {
    file: opened,
    edits: [],
  };
  let queue = Promise.resolve();

  function tell(remark: string): void {
    if (!told.has(remark)) state.set({ remark });
    told.add(remark);
  }

  /** Each time by what is kept at that time: another page may have the same file open. */
  async function change(
    file: string,
    before: readonly KeptEdit[],
    now: readonly KeptEdit[],
  ): Promise<void> {
    if (before.length === 0 && now.length === 0) return;
    const files = readKept(await store.load(KEY));
    await store.save(KEY, withEdits(files, file, { before, now }));
  }

  async function changedSince(base: WorkbookState): Promise<readonly KeptEdit[]> {
    const edits: KeptEdit[] = [];
    let complete = true;
    for (const { sheet, writes } of await host.changedSince(base)) {
      const grid = await host.read(sheet);
      for (const { cell, after } of writes)
        if (isPersonal(grid, cell)) complete = false;
        else edits.push({ sheet, cell, content: after });
    }
    state.set({ complete });
    if (!complete) tell(PERSONAL);
    return edits;
  }

  async function keepNow(base: WorkbookState, file: string): Promise<void> {
    const before = mine;
    try {
      mine = { file, edits: await changedSince(base) };
      if (before.file === file) await change(file, before.edits, mine.edits);
      else {
        await change(before.file, before.edits, []);
        await change(file, [], mine.edits);
      }
    } catch {
      // Storage that is refused must not stop the work; the person hears what it means for them.
      state.set({ complete: mine.edits.length === 0 });
      tell(REFUSED);
    }
  }

  /** One after the other: two at once would each miss what the other has kept. */
  function inTurn(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work);
    return queue;
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    async start() {
      try {
        state.set({ offered: editsOf(readKept(await store.load(KEY)), opened) });
      } catch {
        // A browser that lets nothing be read has kept nothing; the session tells of it.
      }
    },
    keep: (base, file) => inTurn(() => keepNow(base, file)),
    closeOffer: () =>
      inTurn(async () => {
        const { offered } = state.get();
        state.set({ offered: [] });
        try {
          await change(opened, offered, mine.file === opened ? mine.edits : []);
        } catch {
          tell(REFUSED);
        }
      }),
    giveUp: () => inTurn(() => change(mine.file, mine.edits, []).catch(() => tell(REFUSED))),
    dismiss: () => state.set({ remark: '' }),
  };
}
