import type { CheckedSheet, Ignored } from '../session/state';

/** What a report is made of. */
export interface ReportSource {
  readonly fileName: string;
  /** The forms it is about, in the order of their tabs. */
  readonly forms: readonly [CheckedSheet, ...(readonly CheckedSheet[])];
  /** The workbook holds forms that are not in it. */
  readonly partial: boolean;
  readonly ignored: readonly Ignored[];
}
