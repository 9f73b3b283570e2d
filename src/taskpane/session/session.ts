import type { Cell } from '../../engine/model/form';
import type { Finding } from '../../engine/report/report';
import type { ReadableWorkbook } from '../../host/forms/check-workbook';
import type { HostError } from '../../host/host-error';
import type { Ignored, PaneState, Remembered, Settings } from './state';

/** The parts of a preview a person has left ticked. */
export interface WriteChoice {
  readonly cells: readonly Cell[];
  readonly marks: boolean;
}

/**
 * One pane beside one workbook. Actions never reject: what goes wrong is in `state()`. An action
 * that starts while another runs does nothing.
 */
export interface Session {
  readonly fileName: string;
  /** To look for what else it holds. Rejects with a `HostError`. */
  readonly workbook: ReadableWorkbook;
  readonly state: () => PaneState;
  /** Calls back after each change of the state; the result stops it. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads what the user has kept and listens for edits. Checks nothing yet. */
  readonly start: () => Promise<void>;
  /** Stops listening. */
  readonly stop: () => Promise<void>;
  /** Checks the chosen sheet; the first time, looks for the forms of the workbook. */
  readonly check: () => Promise<void>;
  /** Checks another of `state().forms`; without a row, the first one on the sheet. */
  readonly chooseSheet: (sheet: string, row?: number | null) => Promise<void>;
  /** Shows a cell of the checked sheet in the workbook. */
  readonly select: (cell: Cell) => Promise<void>;
  /** Prepares `state().preview`, checking first where there is no fresh result. */
  readonly openPreview: () => Promise<void>;
  /** Prepares a `state().preview` of taking out the prompts nobody has touched. */
  readonly openClearing: () => Promise<void>;
  /** Prepares a `state().preview` of taking all suggestions that are safe to take. */
  readonly openRepairs: () => Promise<void>;
  /** Prepares a `state().preview` of writing the draft into the blank parts below the table. */
  readonly openDraft: () => Promise<void>;
  readonly closePreview: () => void;
  /** Writes the ticked part of the open preview. */
  readonly write: (choice: WriteChoice) => Promise<void>;
  /** Writes the one prompt meant for this cell. */
  readonly writePrompt: (cell: Cell) => Promise<void>;
  /** Writes the score a finding suggests. */
  readonly acceptScore: (finding: Finding) => Promise<void>;
  /** Takes back the last write. */
  readonly restore: () => Promise<void>;
  /** Sets our marks as the last check has it, and nothing else. */
  readonly renewMarks: () => Promise<void>;
  /** Removes our marks from the checked sheet. */
  readonly clearMarks: () => Promise<void>;
  /** To be called after undo or redo: what is remembered of writes and marks goes with it. */
  readonly follow: (from: Remembered, to: Remembered) => Promise<void>;
  readonly ignore: (finding: Finding, reason: string) => Promise<void>;
  readonly unignore: (ignored: Ignored) => Promise<void>;
  /** Keeps the settings and checks again if a result is shown. */
  readonly changeSettings: (settings: Settings) => Promise<void>;
  readonly dismissNotice: () => void;
  readonly dismissUnkept: () => void;
  /** To be called by the place when the host starts or stops waiting for a cell to be left. */
  readonly hostWaits: (waiting: boolean) => void;
  /** To be called when something fails that no action waits for. */
  readonly failed: (error: HostError) => void;
}
