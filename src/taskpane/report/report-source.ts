import type { CheckedSheet, Ignored } from '../session/state';

/** What a report is made of. */
export interface ReportSource {
  readonly fileName: string;
  readonly checked: CheckedSheet;
  readonly ignored: readonly Ignored[];
}
