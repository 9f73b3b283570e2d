import { outlineOf, setAttribute } from '../../xml/outline';
import { splice, type Change } from '../../xml/splice';

/**
 * The order of calculation without some cells of a sheet, which hold no formula any more; Excel
 * takes an entry without a formula for damage. Null where no entry is left.
 *
 * @param sheetId of the workbook's list of sheets
 * @param addresses such as `J17`
 */
export function withoutEntries(
  part: string,
  text: string,
  sheetId: string,
  addresses: ReadonlySet<string>,
): string | null {
  const { children } = outlineOf(part, text);
  const changes: Change[] = [];
  let sheet = '';
  let lost = false;
  for (const entry of children) {
    sheet = entry.attributes['i'] ?? sheet;
    if (sheet === sheetId && addresses.has(entry.attributes['r'] ?? '')) {
      changes.push({ start: entry.start, end: entry.end, text: '' });
      lost ||= entry.attributes['i'] !== undefined;
    } else {
      // An entry that names no sheet is of the sheet before; that one has gone.
      if (lost && entry.attributes['i'] === undefined)
        changes.push(setAttribute(text, entry.tag, 'i', sheet));
      lost = false;
    }
  }
  const removed = changes.filter((change) => change.text === '').length;
  return removed === children.length ? null : splice(text, changes);
}
