/** A stretch of a part's text, the end not included. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Another text for a stretch; an empty stretch is a place to insert at. */
export interface Change extends Stretch {
  readonly text: string;
}

/**
 * Makes changes that do not overlap and leaves every other character as it is. Several insertions at
 * one place come in the order given.
 */
export function splice(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    pieces.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** Where the tag begins that ends at `end`: inside a tag XML allows no other `<`. */
export function tagStart(text: string, end: number): number {
  return text.lastIndexOf('<', end - 1);
}
