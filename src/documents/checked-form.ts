import type { Report } from '../engine/report/report';

/** One form with what a check says of it: what every document is about. */
export interface CheckedForm {
  /** The file as the user knows it. */
  readonly file: string;
  readonly sheet: string;
  /** Where the form begins, if its sheet holds others; null where it is alone. */
  readonly row: number | null;
  readonly report: Report;
}

/** A file of which there is no report, or something else to say of it, in one Chinese sentence. */
export interface FileRemark {
  readonly file: string;
  readonly why: string;
}
