import type { Report } from '../engine/report';

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

/** What became of one form, or of one file that holds none. */
export type Result = Checked | LeftOut | Refused;
