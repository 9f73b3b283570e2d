import type { Report } from '../engine/report/report';

export interface Checked {
  readonly kind: 'checked';
  /** The path as the user wrote it. */
  readonly file: string;
  readonly sheet: string;
  readonly report: Report;
}

/** A blank template beside a form that was checked: said, but no failure. */
export interface LeftOut {
  readonly kind: 'left-out';
  readonly file: string;
  readonly why: string;
}

/** A file in which nothing could be checked, and why in one Chinese sentence. */
export interface Refused {
  readonly kind: 'refused';
  readonly file: string;
  readonly why: string;
}

/** What was written of one file, and what of it had to be left alone. */
export interface Copied {
  readonly kind: 'copied';
  readonly file: string;
  readonly why: string;
}

/** A marked copy that could not be written; the check itself stands. */
export interface NotCopied {
  readonly kind: 'not-copied';
  readonly file: string;
  readonly why: string;
}

/** What became of one form, of one file that holds none, or of its copy. */
export type Result = Checked | LeftOut | Refused | Copied | NotCopied;
