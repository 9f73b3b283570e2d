import type { Stretch } from '../xml/splice';
import type { RowPlace, RowPlaces } from './row-places';

/** The text of a sheet, or of some of its rows with all that stands around them. */
export interface Excerpt {
  readonly text: string;
  /** What stands there in the excerpt, as it stands in the whole text. */
  readonly inWhole: <Part extends Stretch>(part: Part) => Part;
}

/** A stretch of the whole, and where it begins in the excerpt. */
interface Piece extends Stretch {
  readonly at: number;
}

/** A text that is all there is: every part of it stands where it stands. */
export function wholeText(text: string): Excerpt {
  return { text, inWhole: (part) => part };
}

/**
 * An excerpt that reads as a sheet with some of its rows alone.
 *
 * @param rows from top to bottom
 */
export function excerptOf(
  text: string,
  { start, end }: RowPlaces,
  rows: readonly RowPlace[],
): Excerpt {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of [{ start: 0, end: start }, ...rows, { start: end, end: text.length }]) {
    pieces.push({ start: piece.start, end: piece.end, at });
    at += piece.end - piece.start;
  }
  return {
    text: pieces.map((piece) => text.slice(piece.start, piece.end)).join(''),
    inWhole(part) {
      const piece = pieces.findLast((one) => one.at <= part.start);
      const by = piece === undefined ? 0 : piece.start - piece.at;
      return { ...part, start: part.start + by, end: part.end + by };
    },
  };
}
