import { isBroken } from '../../engine/language/cell-value';
import type { Entry, Field } from '../../engine/model/form';

/** What a form may tell of a contact or of an error value: nothing but where it stands. */
export const UNTOLD: Pick<Field, 'text' | 'plain'> = { text: null, plain: null };

/** A field with what stands in its cell. */
export function fieldOf(name: string, filled: boolean, value: Entry): Field {
  const { cell, text, plain } = value;
  return { name, cell, filled, ...(isBroken(value) ? UNTOLD : { text, plain }) };
}
