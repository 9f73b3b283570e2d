import {
  ALL_FORMS,
  chosenRows,
  type OverviewChoice,
} from '../../../documents/overview/chosen-rows';
import type { FormRow } from '../../../documents/overview/form-row';
import { DEFAULT_OPTIONS, type Options } from '../../../engine/options';
import type { UncheckedInFile } from '../../../host/check-workbook';
import { DEFAULT_SETTINGS, loadSettings } from '../../session/kept/settings';
import { observable } from '../../session/observable';
import type { Found, FoundFile } from '../file/found-files';
import type { PageEffects } from '../opened-workbook';
import { hands } from './hands';
import { runTasks, type Running } from './run-tasks';

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
  /** The form that was opened last. */
  readonly last: FormRow | null;
  /** By which all were checked. */
  readonly options: Options;
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
  /** A form was opened. */
  readonly visited: (row: FormRow) => void;
  /** The overview comes into view: begins, or looks whether a form's settings were changed. */
  readonly shown: () => Promise<void>;
  readonly fileOf: (row: FormRow) => FoundFile | undefined;
  /** The form that is shown so many places further down. */
  readonly beside: (row: FormRow, by: 1 | -1) => FormRow | undefined;
}

/** Drawing a long table takes longer than checking a form. */
const TOLD_EVERY = 400;

export function createDesk({ files, refused }: Found, effects: PageEffects): Desk {
  const { store, after, convert } = effects;
  const byPath = new Map(files.map((one) => [one.path, one]));
  let open = new Set(files);
  let running: Running | null = null;
  let begun = false;
  const state = observable<DeskState>({
    rows: [],
    unchecked: refused,
    files: files.length,
    done: 0,
    checking: false,
    choice: ALL_FORMS,
    last: null,
    options: DEFAULT_OPTIONS,
    outdated: false,
  });

  // That the browser keeps nothing is said beside a form, where settings are changed.
  const settings = () => loadSettings(store).catch(() => DEFAULT_SETTINGS);

  async function run(): Promise<void> {
    const { options } = state.get();
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
      Array.from(open, (one) => ({ kind: 'check' as const, ...one, options, found: one })),
      hands({ after, convert }),
      ({ found, path }, outcome) => {
        open.delete(found);
        if (outcome.kind === 'refused')
          unchecked.push({ kind: 'refused', file: path, why: outcome.why });
        if (outcome.kind === 'checked') {
          rows.push(...outcome.rows);
          unchecked.push(...outcome.unchecked);
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

  async function again(): Promise<void> {
    running?.stop();
    running = null;
    open = new Set(files);
    const { options } = await settings();
    state.set({ rows: [], unchecked: refused, options, outdated: false });
    await run();
  }

  return {
    state: state.get,
    subscribe: state.subscribe,
    run,
    stop: () => running?.stop(),
    again,
    choose: (choice) => state.set({ choice: { ...state.get().choice, ...choice } }),
    visited: (row) => state.set({ last: row }),
    async shown() {
      if (!begun) {
        begun = true;
        await again();
        return;
      }
      const { options } = await settings();
      const outdated = JSON.stringify(options) !== JSON.stringify(state.get().options);
      state.set({ outdated });
    },
    fileOf: ({ file }) => byPath.get(file),
    beside(row, by) {
      const { rows, choice } = state.get();
      const shown = chosenRows(rows, choice);
      const at = shown.findIndex((one) => rowKey(one) === rowKey(row));
      return at < 0 ? undefined : shown[at + by];
    },
  };
}

/** Which form a row is of. */
export function rowKey({ file, sheet }: FormRow): string {
  return `${file}\n${sheet}`;
}
