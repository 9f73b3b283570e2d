import { isBroken } from '../../engine/language/cell-value';
import type { Entry, Field } from '../../engine/model/form';

/** What a form may tell of a contact or of an error value: nothing but where it stands. */
export const UNTOLD: Pick<Field, 'text' | 'plain'> = { text: null, plain: null };

/** A field with what stands in its cell. */
export function fieldOf(name: string, filled: boolean, value: Entry): Field {
  const { text, plain } = isBroken(value) ? UNTOLD : value;
  return { name, cell: value.cell, filled, text, plain };
}
