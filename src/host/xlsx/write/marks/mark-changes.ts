import type { Marks } from '../../../../sheet/edits';
import { markAreas } from '../../../write/mark-areas';
import { MARK_KINDS, MARK_STYLES, type MarkKind } from '../../../write/marks';
import { escapeXml } from '../../xml/escape';
import type { Change } from '../../xml/splice';
import type { SheetMap } from '../map/sheet-map';

/** The kinds of mark that cover any cell. */
export function usedKinds(marks: Marks): readonly MarkKind[] {
  return MARK_KINDS.filter((kind) => marks[kind].length > 0);
}

/** Takes away every mark of ours, and nothing of the user's. */
export function markRemovals({ formats }: SheetMap): readonly Change[] {
  return formats.ours.map(({ start, end }) => ({ start, end, text: '' }));
}

/** Puts marks behind the user's own conditional formats, whose looks then win. */
export function markInsertion(
  { prefix, frame, formats }: SheetMap,
  marks: Marks,
  ids: ReadonlyMap<MarkKind, number>,
): Change {
  const rules = [...ids].map(([kind, id], index) => {
    const formula = escapeXml(MARK_STYLES[kind].formula);
    const priority = formats.lastPriority + 1 + index;
    return (
      `<${prefix}conditionalFormatting sqref="${markAreas(marks, kind).join(' ')}">` +
      `<${prefix}cfRule type="expression" dxfId="${id}" priority="${priority}">` +
      `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>` +
      `</${prefix}conditionalFormatting>`
    );
  });
  return { start: frame.formatPlace, end: frame.formatPlace, text: rules.join('') };
}
