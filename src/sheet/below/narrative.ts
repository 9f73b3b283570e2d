import type { Entry } from '../../engine/model/form';
import { isContactCell, proseWithoutContact } from '../cells/contact';
import { withText } from '../cells/entry';
import type { SheetRow } from '../cells/sheet-rows';

/**
 * The parts below the table (资金使用绩效, 存在的问题, 改进意见 …). Contact rows among them are left out,
 * and of prose the clauses that name a contact.
 */
export function readNarrativeBelow(below: readonly SheetRow[]): readonly Entry[] {
  return below
    .map(({ cells }) => cells.map(({ entry }) => entry).filter(({ kind }) => kind === 'text'))
    .filter((entries) => !entries.some(isContactCell))
    .flat()
    .map((entry) => withText(entry, proseWithoutContact(entry.text)));
}
