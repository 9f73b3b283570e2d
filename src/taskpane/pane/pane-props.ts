import type { Session } from '../session/session';
import type { CheckedSheet, PaneState } from '../session/state';

/** Where the page runs: beside a workbook in Excel, or beside its own sheet view. */
export type Place = 'excel' | 'browser';

export interface PaneProps {
  readonly session: Session;
  readonly place: Place;
}

/** What is shown of a checked sheet, and the state of the pane around it. */
export interface ResultProps {
  readonly session: Session;
  readonly state: PaneState;
  readonly checked: CheckedSheet;
}
