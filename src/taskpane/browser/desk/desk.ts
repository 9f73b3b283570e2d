import {
  ALL_FORMS,
  chosenRows,
  type OverviewChoice,
} from '../../../documents/overview/chosen-rows';
import type { FormRow } from '../../../documents/overview/form-row';
import { earlierLike } from '../../../documents/rounds/earlier-form';
import type { EarlierForm } from '../../../documents/rounds/round-json';
import { identityOfRow } from '../../../documents/rounds/round-sums';
import type { UncheckedInFile } from '../../../host/forms/check-workbook';
import type { CheckOptions } from '../../session/benchmarks';
import { DEFAULT_SETTINGS, loadSettings, usualSettings } from '../../session/kept/settings';
import { observable } from '../../session/observable';
import type { Settings } from '../../session/state';
import type { Found, FoundFile } from '../file/found-files';
import type { PageEffects } from '../opened-workbook';
import type { LastRound } from '../review/last-round';
import type { Review, Reviewed } from '../review/review';
import { hands } from './hands';
import { runTasks, type Running } from './run-tasks';
import { saveLists, type MakingLists } from './save-lists';
import type { ListWish } from './task';

type DeskSettings = CheckOptions & Pick<Settings, 'usual'>;

/** 总表: many forms, each with what stands for it. */
export interface DeskState {
  readonly rows: readonly FormRow[];
  /** Files and sheets in which nothing was checked. */
  readonly unchecked: readonly UncheckedInFile[];
  /** How many files there are, and how many of them were looked at. */
  readonly files: number;
  readonly done: number;
  readonly checking: boolean;
  readonly choice: OverviewChoice;
  /** How many 复核意见 are made of how many; null while none are. */
  readonly making: { readonly done: number; readonly of: number } | null;
  /** What became of the last thing that was asked for. */
  readonly said: string;
  /** The form that was opened last. */
  readonly last: FormRow | null;
  /** By which all were checked. */
  readonly settings: DeskSettings;
  /** The settings have changed since. */
  readonly outdated: boolean;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Checks what was not checked yet. */
  readonly run: () => Promise<void>;
  /** Leaves the rest unchecked, until `run`. */
  readonly stop: () => void;
  /** Checks all anew, by the settings as they are now. */
  readonly again: () => Promise<void>;
  readonly choose: (choice: Partial<OverviewChoice>) => void;
  /** Hands the person the 复核意见 on the files of these forms, several as a zip. */
  readonly saveLists: (rows: readonly FormRow[], format: ListWish['format']) => Promise<void>;
  readonly say: (said: string) => void;
  /** A form was opened. */
  readonly visited: (row: FormRow) => void;
  /** The overview comes into view: begins, or looks whether a form's settings were changed. */
  readonly shown: () => Promise<void>;
  readonly fileOf: (row: FormRow) => FoundFile | undefined;
  /** The form that is shown so many places further down. */
  readonly beside: (row: FormRow, by: 1 | -1) => FormRow | undefined;
  /** What the reviewer made of the list of a form. */
  readonly reviewed: (row: FormRow) => Reviewed;
  /** The next of the shown forms that the reviewer has not been through: after the last, or null, from the top. */
  readonly unseenAfter: (row: FormRow | null) => FormRow | undefined;
}

/** Drawing a long table takes longer than checking a form. */
const TOLD_EVERY = 400;

/** What an overview needs from the page. */
export interface DeskDeps extends PageEffects {
  readonly review: Review;
  readonly lastRound: LastRound;
}

/** The overview of several files: checks them, keeps a row of each form, opens one of them. */
export function createDesk({ files, refused }: Found, deps: DeskDeps): Desk {
  const { store, after, convert, review, lastRound } = deps;
  const byPath = new Map(files.map((one) => [one.path, one]));
  const fingerprints = new Map<string, string>();
  let open = new Set(files);
  let running: Running | null = null;
  let making: MakingLists | null = null;
  let begun = false;
  const state = observable<DeskState>({
    rows: [],
    unchecked: refused,
    files: files.length,
    done: 0,
    checking: false,
    making: null,
    said: '',
    choice: ALL_FORMS,
    last: null,
    settings: DEFAULT_SETTINGS,
    outdated: false,
  });

  // That the browser keeps nothing is said beside a form, where settings are changed.
  const load = async (): Promise<DeskSettings> => {
    const usual = await store.usual();
    const settings = loadSettings(store, usual).catch(() => usualSettings(usual));
    const { options, benchmarks } = await settings;
    return { usual, options, benchmarks };
  };

  async function run(): Promise<void> {
    const { settings } = state.get();
    const rows: FormRow[] = [...state.get().rows];
    const unchecked: UncheckedInFile[] = [...state.get().unchecked];
    const tell = (checking: boolean): void =>
      state.set({
        rows: [...rows],
        unchecked: [...unchecked],
        done: files.length - open.size,
        checking,
      });
    let waiting = false;
    tell(true);
    const mine = runTasks(
      Array.from(open, (one) => ({ kind: 'check' as const, ...one, settings, found: one })),
      hands({ after, convert }),
      ({ found, path }, outcome) => {
        open.delete(found);
        if (outcome.kind === 'refused')
          unchecked.push({ kind: 'refused', file: path, why: outcome.why });
        if (outcome.kind === 'checked') {
          fingerprints.set(path, outcome.fingerprint);
          for (const row of outcome.rows) rows.push(row);
          for (const one of outcome.unchecked) unchecked.push(one);
        }
        if (waiting) return;
        waiting = true;
        after(TOLD_EVERY, () => {
          waiting = false;
          if (running === mine) tell(true);
        });
      },
    );
    running = mine;
    await mine.done;
    if (running !== mine) return;
    running = null;
    tell(false);
  }

  function reviewed({ file, place }: FormRow): Reviewed {
    return review.of({ file: fingerprints.get(file) ?? '', ...place });
  }

  /** Of the last round, the forms of one file. */
  function roundIn(path: string): readonly EarlierForm[] | null {
    const { round } = lastRound.state();
    if (round === null) return null;
    return state
      .get()
      .rows.filter(({ file }) => file === path)
      .flatMap((row) => earlierLike(identityOfRow(row), round.forms) ?? []);
  }

  function placeOf(row: FormRow | null): {
    readonly shown: readonly FormRow[];
    readonly at: number;
  } {
    const { rows, choice } = state.get();
    const shown = chosenRows(rows, choice);
    return { shown, at: row === null ? -1 : shown.findIndex((one) => rowKey(one) === rowKey(row)) };
  }

  async function again(): Promise<void> {
    running?.stop();
    running = null;
    open = new Set(files);
    const settings = await load();
    state.set({ rows: [], unchecked: refused, settings, outdated: false });
    await run();
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    run,
    stop() {
      running?.stop();
      making?.stop();
    },
    again,
    choose: (choice) => state.set({ choice: { ...state.get().choice, ...choice } }),
    async saveLists(rows, format) {
      if (making !== null) return;
      // A file may hold several forms, whose lists belong together.
      const wanted = new Set(rows.map(({ file }) => file));
      const found = files.filter(({ path }) => wanted.has(path));
      const onDone = (done: number): void => state.set({ making: { done, of: found.length } });
      onDone(0);
      state.set({ said: '' });
      making = saveLists(found, format, {
        after,
        convert,
        settings: state.get().settings,
        signature: review.printed(),
        reviewedIn: (path) =>
          review.state().forms.filter((one) => one.file === fingerprints.get(path)),
        roundIn,
        onDone,
      });
      const said = await making.saved;
      making = null;
      state.set({ making: null, said });
    },
    say: (said) => state.set({ said }),
    visited: (row) => state.set({ last: row }),
    async shown() {
      if (!begun) {
        begun = true;
        await review.start();
        await again();
        return;
      }
      const outdated = JSON.stringify(await load()) !== JSON.stringify(state.get().settings);
      state.set({ outdated });
    },
    fileOf: ({ file }) => byPath.get(file),
    reviewed,
    beside(row, by) {
      const { shown, at } = placeOf(row);
      return at < 0 ? undefined : shown[at + by];
    },
    unseenAfter(row) {
      const { shown, at } = placeOf(row);
      return [...shown.slice(at + 1), ...shown.slice(0, at + 1)].find((one) => !reviewed(one).seen);
    },
  };
}

/** Which form a row is of. */
export function rowKey({ file, sheet }: FormRow): string {
  return `${file}\n${sheet}`;
}
