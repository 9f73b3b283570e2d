import type { Parts } from '../opc/parts';
import { splice, type Change } from '../xml/splice';
import { moved, type RowPlaces } from './row-places';

/** A sheet as changes have left it, and what of it need not be read again for that. */
export interface SheetChange {
  readonly parts: Parts;
  /** The text of the sheet. */
  readonly text: string;
  /** Null where nobody knows where its rows stand: then all of it is to be read. */
  readonly places: RowPlaces | null;
  /** The rows that may hold something else than before. */
  readonly touched: ReadonlySet<number>;
}

/** The sheet after further changes of its text. */
export function changed(
  before: SheetChange,
  part: string,
  changes: readonly Change[],
): SheetChange {
  if (changes.length === 0) return before;
  const after = before.places && moved(before.places, changes);
  const text = splice(before.text, changes);
  return {
    parts: before.parts.replace(new Map([[part, text]])),
    text,
    places: after && after.places,
    touched: new Set([...before.touched, ...(after?.touched ?? [])]),
  };
}
