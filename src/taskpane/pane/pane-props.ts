import type { Session } from '../session/session';

/** Where the page runs: beside a workbook in Excel, or beside its own sheet view. */
export type Place = 'excel' | 'browser';

export interface PaneProps {
  readonly session: Session;
  readonly place: Place;
}
