import type { Cell } from '../../engine/model/form';

/** What two documents are found to differ in, or to share. */
export type BesideKind =
  | 'subject'
  | 'value'
  | 'unit'
  | 'direction'
  | 'missing'
  | 'points'
  | 'spelling'
  | 'renamed'
  | 'added'
  | 'dropped'
  | 'undecided'
  | 'open'
  | 'lowered'
  | 'actual'
  | 'score'
  | 'reason'
  | 'copied';

/** One thing that is said of a form beside another document. */
export interface BesideEntry {
  readonly kind: BesideKind;
  /** Where to look at it in the form; null where the form has no such row. */
  readonly cell: Cell | null;
  /** The same in the other document. */
  readonly there: Cell | null;
  /** One Chinese sentence. */
  readonly message: string;
}

/** All that is said of a form beside another document, to be drawn in any way. */
export interface BesideList {
  /** What the other document is, as JSON calls it. */
  readonly key: 'targets' | 'lastYear';
  /** 与申报表对照. */
  readonly title: string;
  /** The other document, as the person knows it. */
  readonly file: string;
  readonly sheet: string;
  /** What was compared and what came of it, in one sentence. */
  readonly summary: string;
  readonly entries: readonly BesideEntry[];
  /** What holds for several rows at once, and what was left alone. */
  readonly notes: readonly string[];
}
