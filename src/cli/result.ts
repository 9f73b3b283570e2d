import type { CheckedForm, FileRemark } from '../documents/checked-form';
import type { RoundResult } from '../documents/rounds/compare-rounds';
import type { Finding } from '../engine/report/report';

/** `file` is the path as the user wrote it. */
export interface Checked extends CheckedForm {
  readonly kind: 'checked';
  /** Beside the round before; null where there is none to go by. */
  readonly round: RoundResult | null;
}

/** A blank template beside a form that was checked: said, but no failure. */
export interface LeftOut extends FileRemark {
  readonly kind: 'left-out';
}

/** A file in which nothing could be checked. */
export interface Refused extends FileRemark {
  readonly kind: 'refused';
}

/** What was written of one file, and what of it had to be left alone. */
export interface Copied extends FileRemark {
  readonly kind: 'copied';
}

/** A marked copy that could not be written; the check itself stands. */
export interface NotCopied extends FileRemark {
  readonly kind: 'not-copied';
}

/** What became of one form, of one file that holds none, or of its copy. */
export type Result = Checked | LeftOut | Refused | Copied | NotCopied;

/** The findings that are told of a form: all, or beside an earlier round those that are new. */
export function toldOf({ report, round }: Checked): readonly Finding[] {
  return round === null ? report.findings : round.added.map(({ finding }) => finding);
}
