import type { Beside } from '../documents/beside';
import type { FileRemark } from '../documents/checked-form';
import type { RoundResult } from '../documents/rounds/compare-rounds';
import type { Finding } from '../engine/report/report';
import type { CheckedInFile, UncheckedInFile } from '../host/forms/check-workbook';

/** `file` is the path as the user wrote it. */
export interface Checked extends CheckedInFile {
  /** Beside the round before; null where there is none to go by. */
  readonly round: RoundResult | null;
  /** What else was asked for. */
  readonly beside: readonly Beside[];
}

/** What was written of one file, and what of it had to be left alone. */
export interface Copied extends FileRemark {
  readonly kind: 'copied';
}

/** A marked copy that could not be written; the check itself stands. */
export interface NotCopied extends FileRemark {
  readonly kind: 'not-copied';
}

/** A form of the last round that is not among those of this one; `file` is where it was then. */
export interface Gone extends FileRemark {
  readonly kind: 'gone';
}

/** What became of one form, of one file that holds none, or of its copy. */
export type Result = Checked | UncheckedInFile | Copied | NotCopied | Gone;

/** The findings that are told of a form: all, or beside an earlier round those that are new. */
export function toldOf({ report, round }: Checked): readonly Finding[] {
  return round === null ? report.findings : round.added.map(({ finding }) => finding);
}
