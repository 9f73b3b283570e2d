import { OF_WHICH_TICKED, ROUND_NAMES, type RoundCounts } from './round-words';

/** What a table tells of a form beside the last round: of one that it did not have, nothing can be mended. */
export const ROUND_COLUMNS: readonly {
  readonly title: string;
  readonly of: (counts: RoundCounts) => string | number;
  /** Only beside lists that came back is there anything to tell: a table for the eye leaves it out else. */
  readonly rare?: boolean;
}[] = [
  { title: ROUND_NAMES.mended, of: ({ known, mended }) => (known ? mended : '') },
  { title: ROUND_NAMES.open, of: ({ known, open }) => (known ? open : '') },
  { title: OF_WHICH_TICKED, of: ({ known, ticked }) => (known ? ticked : ''), rare: true },
  { title: ROUND_NAMES.added, of: ({ added }) => added },
  { title: ROUND_NAMES.unlisted, of: ({ known, unlisted }) => (known ? unlisted : ''), rare: true },
];
