import type { PlainSheet } from '../../sheet/plain-sheet';
import type { BlankFormName } from './blank-form-names';
import { guangdongTemplate } from './guangdong-template';
import { nationalTemplate } from './national-template';
import { notesSheet } from './notes-sheet';

/** The sheets of the workbook of a blank form. */
export function blankForm(name: BlankFormName): readonly PlainSheet[] {
  return [name === 'national' ? nationalTemplate() : guangdongTemplate(), notesSheet()];
}
