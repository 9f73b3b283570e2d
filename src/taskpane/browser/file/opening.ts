import { oneLine } from '../../../engine/sentence/one-line';
import { HostError } from '../../../host/host-error';
import { failureNotice } from '../../session/failure';
import { observable } from '../../session/observable';
import type { Notice } from '../../session/state';
import { openWorkbook, type OpenedWorkbook, type PageEffects } from '../opened-workbook';
import { saveCopy } from '../save-copy';
import { fetchSample, readChosen, type SourceFile } from './source-file';

/** Which file is open in the page. */
export interface OpeningState {
  readonly workbook: OpenedWorkbook | null;
  /** How many were opened so far: two of them may be called alike. */
  readonly visits: number;
  readonly opening: boolean;
  /** Why the last file could not be opened, while none is. */
  readonly failure: Notice | null;
  /** The person is asked about changes that are not saved yet. */
  readonly asking: boolean;
}

/**
 * Opens and closes the one file of the page. It is no part of what is drawn, so that no fault there
 * takes the workbook with it.
 */
export interface Opening {
  readonly state: () => OpeningState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens a file in place of the open one, which stays where the new one cannot be opened. */
  readonly open: (file: File) => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Back to the start, asking first where changes would be lost. */
  readonly close: () => Promise<void>;
  /** There are changes, or there is an open editor, that would be lost with the page. */
  readonly unsaved: () => boolean;
  /** The answers to `asking`. */
  readonly saveAndGo: () => Promise<void>;
  readonly go: () => void;
  readonly stay: () => void;
}

const START: OpeningState = {
  workbook: null,
  visits: 0,
  opening: false,
  failure: null,
  asking: false,
};

export function opening(effects: PageEffects): Opening {
  const state = observable(START);
  let asked = 0;
  let next: OpenedWorkbook | null = null;

  function replace(): void {
    const { workbook, visits } = state.get();
    void workbook?.session.stop();
    state.set({ workbook: next, visits: visits + 1, failure: null, asking: false });
    const opened = next;
    next = null;
    void opened?.session.start().then(opened.session.check);
  }

  async function leaveFor(wanted: OpenedWorkbook | null): Promise<void> {
    next = wanted;
    const { workbook } = state.get();
    await workbook?.editing.keepDraft();
    if (workbook?.unsaved() === true) state.set({ asking: true });
    else replace();
  }

  async function open(name: string, source: Promise<SourceFile>): Promise<void> {
    asked += 1;
    const mine = asked;
    state.set({ opening: true, failure: null });
    try {
      const workbook = await openWorkbook(await source, effects);
      if (mine === asked) await leaveFor(workbook);
    } catch (error) {
      const { workbook } = state.get();
      const named = withName(error, name);
      if (workbook === null) state.set({ failure: failureNotice(named, 'reading') });
      else workbook.session.failed(named);
    } finally {
      if (mine === asked) state.set({ opening: false });
    }
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    open: (file) => open(file.name, readChosen(file)),
    openSample: () => open('示例', fetchSample()),
    close: () => leaveFor(null),
    unsaved: () => state.get().workbook?.unsaved() === true,
    async saveAndGo() {
      const { workbook } = state.get();
      if (workbook !== null) await saveCopy(workbook);
      replace();
    },
    go() {
      // That they are not wanted is the person's own word.
      void state.get().workbook?.kept.forget();
      replace();
    },
    stay() {
      next = null;
      state.set({ asking: false });
    },
  };
}

/** Whoever has dropped a file beside an open one must see which of them is meant. */
function withName(error: unknown, name: string): HostError {
  const named = `“${oneLine(name)}”没有打开：`;
  if (error instanceof HostError)
    return new HostError(error.code, named + error.message, error.detail, error.cells);
  return new HostError('unknown', `${named}程序出现意外错误，请重试。`, String(error));
}
