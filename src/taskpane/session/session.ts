import type { Cell } from '../../engine/form';
import type { Finding } from '../../engine/report';
import type { Ignored, PaneState, Settings } from './state';

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
  state(): PaneState;
  /** Calls back after each change of the state; the result stops it. */
  subscribe(listener: () => void): () => void;
  /** Loads what the user has kept and listens for edits. Checks nothing yet. */
  start(): Promise<void>;
  /** Stops listening. */
  stop(): Promise<void>;
  /** Checks the chosen sheet; the first time, looks for the forms of the workbook. */
  check(): Promise<void>;
  /** Checks another of `state().forms`. */
  chooseSheet(sheet: string): Promise<void>;
  /** Shows a cell of the checked sheet in the workbook. */
  select(cell: Cell): Promise<void>;
  /** Prepares `state().preview`, checking first where there is no fresh result. */
  openPreview(): Promise<void>;
  closePreview(): void;
  /** Writes the ticked part of the open preview. */
  write(choice: WriteChoice): Promise<void>;
  /** Writes the one prompt meant for this cell. */
  writePrompt(cell: Cell): Promise<void>;
  /** Writes the score a finding suggests. */
  acceptScore(finding: Finding): Promise<void>;
  /** Takes back the last write. */
  restore(): Promise<void>;
  /** Removes our marks from the checked sheet. */
  clearMarks(): Promise<void>;
  ignore(finding: Finding, reason: string): Promise<void>;
  unignore(ignored: Ignored): Promise<void>;
  /** Keeps the settings and checks again if a result is shown. */
  changeSettings(settings: Settings): Promise<void>;
  dismissNotice(): void;
  /** To be called by the place when the host starts or stops waiting for a cell to be left. */
  hostWaits(waiting: boolean): void;
}
