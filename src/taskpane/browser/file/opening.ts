import type { FormRow } from '../../../documents/overview/form-row';
import { NO_WORKBOOK } from '../../../documents/words/form-file';
import { forgetAll } from '../../../engine/once';
import { oneLine } from '../../../engine/sentence/one-line';
import { itsTurn } from '../../../host/after';
import { fetched } from '../../../host/fetched';
import { HostError } from '../../../host/host-error';
import { failureNotice } from '../../session/failure';
import { observable } from '../../session/observable';
import type { Notice } from '../../session/state';
import type { Desk } from '../desk/desk';
import { openWorkbook, type OpenedWorkbook, type PageEffects } from '../opened-workbook';
import { createLastRound, type LastRound } from '../review/last-round';
import { createReview, type Review } from '../review/review';
import { saveCopy } from '../save-copy';
import type { Found } from './found-files';
import { fetchSample, readChosen, type SourceFile } from './source-file';

/** What is open in the page. */
export interface OpeningState {
  readonly workbook: OpenedWorkbook | null;
  /** Many forms, behind the open one. */
  readonly desk: Desk | null;
  /** Which of them is open. */
  readonly row: FormRow | null;
  /** The 复核意见 on a form stands beside it, in place of the pane. */
  readonly reviewing: boolean;
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
  /** What the person makes of the 复核意见 on all forms. */
  readonly review: Review;
  /** The round before, with which they are compared. */
  readonly lastRound: LastRound;
  /** Shows the 复核意见 beside every form from now on, or the pane. */
  readonly setReviewing: (reviewing: boolean) => void;
  /** Opens the one file that was found, or an overview of many; what is open stays where that fails. */
  readonly openFound: (found: Promise<Found> | Found) => Promise<void>;
  /** Opens a form of the overview: coming from there beside the pane, from a form as that one was. */
  readonly openRow: (row: FormRow) => Promise<void>;
  /** Opens a form of the overview beside its 复核意见. */
  readonly reviewRow: (row: FormRow) => Promise<void>;
  /**
   * Opens the next form of the overview that the reviewer has not been through, or from the overview
   * the first; after the last, the overview.
   */
  readonly openUnseen: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** Back to the overview or the start, asking first where changes would be lost. */
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
  desk: null,
  row: null,
  reviewing: false,
  visits: 0,
  opening: false,
  failure: null,
  asking: false,
};

/** What the page has open, and what is to come of it once nothing unsaved is lost. */
export function opening(effects: PageEffects): Opening {
  const state = observable(START);
  const review = createReview(effects.store);
  const lastRound = createLastRound(effects);
  let asked = 0;
  let next: Next = NOTHING;

  function replace(): void {
    const { workbook, visits, desk } = state.get();
    void workbook?.session.stop();
    if (desk !== next.desk) desk?.stop();
    // Nothing that a form says outlives it.
    forgetAll();
    state.set({ ...next, visits: visits + 1, failure: null, asking: false });
    void begin(next);
    next = NOTHING;
  }

  async function leaveFor(wanted: Next): Promise<void> {
    next = wanted;
    const { workbook } = state.get();
    await workbook?.editing.keepDraft();
    if (workbook?.unsaved() === true) state.set({ asking: true });
    else replace();
  }

  /** Whatever is being opened is not wanted any more. */
  function askOther(): void {
    asked += 1;
    state.set({ opening: false });
  }

  async function open(
    name: string,
    source: Promise<SourceFile>,
    row: FormRow | null = null,
  ): Promise<void> {
    asked += 1;
    const mine = asked;
    state.set({ opening: true, failure: null });
    try {
      const file = await source;
      // To read and to draw it in one go would keep whoever has clicked elsewhere by now.
      await itsTurn(effects.after);
      if (mine !== asked) return;
      const workbook = await openWorkbook(file, effects);
      await itsTurn(effects.after);
      if (mine === asked) await leaveFor({ workbook, desk: state.get().desk, row });
    } catch (error) {
      refuse(withName(error, name));
    } finally {
      if (mine === asked) state.set({ opening: false });
    }
  }

  function refuse(error: HostError): void {
    const { workbook } = state.get();
    if (workbook === null) state.set({ failure: failureNotice(error, 'reading') });
    else workbook.session.failed(error);
  }

  async function openMany(found: Found): Promise<void> {
    askOther();
    const mine = asked;
    try {
      const { createDesk } = await fetched(import('../desk/desk-page'));
      if (mine !== asked) return;
      await leaveFor({
        workbook: null,
        desk: createDesk(found, { ...effects, review, lastRound }),
        row: null,
      });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      refuse(error);
    }
  }

  async function openAt(row: FormRow, reviewing: boolean): Promise<void> {
    state.set({ reviewing });
    const found = state.get().desk?.fileOf(row);
    if (found !== undefined) await open(found.path, readChosen(found.file), row);
  }

  async function close(): Promise<void> {
    askOther();
    // From a form back to the overview, from there back to the start.
    const { workbook, desk } = state.get();
    await leaveFor(workbook === null ? NOTHING : { ...NOTHING, desk });
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    review,
    lastRound,
    setReviewing: (reviewing) => state.set({ reviewing }),
    async openFound(finding) {
      const found = await finding;
      const [first, ...others] = found.files;
      if (first === undefined && found.refused.length === 0)
        refuse(new HostError('unreadable', NO_WORKBOOK));
      else if (first !== undefined && others.length === 0 && found.refused.length === 0)
        await open(first.path, readChosen(first.file));
      else await openMany(found);
    },
    // Whoever goes from form to form stays with what is beside them.
    openRow: (row) => openAt(row, state.get().workbook !== null && state.get().reviewing),
    reviewRow: (row) => openAt(row, true),
    async openUnseen() {
      const { desk, row, workbook } = state.get();
      const unseen = desk?.unseenAfter(row);
      if (unseen !== undefined) await openAt(unseen, true);
      else if (workbook !== null) await close();
    },
    openSample: () => open('示例', fetchSample()),
    close,
    unsaved: () => state.get().workbook?.unsaved() === true,
    async saveAndGo() {
      const { workbook } = state.get();
      if (workbook !== null) await saveCopy(workbook);
      replace();
    },
    go() {
      // That they are not wanted is the person's own word.
      void state.get().workbook?.kept.giveUp();
      replace();
    },
    stay() {
      next = NOTHING;
      state.set({ asking: false });
    },
  };
}

/** What takes the place of what is open. */
type Next = Pick<OpeningState, 'workbook' | 'desk' | 'row'>;

const NOTHING: Next = { workbook: null, desk: null, row: null };

async function begin({ workbook, desk, row }: Next): Promise<void> {
  if (row !== null) desk?.visited(row);
  if (workbook === null) {
    await desk?.shown();
    return;
  }
  const { session } = workbook;
  await session.start();
  await session.check();
  if (row !== null && workbook.session.state().forms.length > 1)
    await session.chooseSheet(row.place.sheet, row.place.row);
}

/** Whoever has dropped a file beside an open one must see which of them is meant. */
function withName(error: unknown, name: string): HostError {
  const named = `“${oneLine(name)}”没有打开：`;
  if (error instanceof HostError)
    return new HostError(error.code, named + error.message, error.detail, error.cells);
  return new HostError('unknown', `${named}程序出现意外错误，请重试。`, String(error));
}
