import type { Marks } from '../../../sheet/edits';
import { markAreas } from '../../write/mark-areas';
import { MARK_KINDS, MARK_STYLES, type MarkStyle } from '../../write/marks';
import { addressLists } from './address-lists';

/** Of a priority below zero Excel counts from the back. */
const LAST = -1;

/** Queues the marks, one rule per kind and list of addresses, and loads their ids. */
export function addMarks(sheet: Excel.Worksheet, marks: Marks): readonly Excel.ConditionalFormat[] {
  return MARK_KINDS.flatMap((kind) =>
    addressLists(markAreas(marks, kind)).map((addresses) => {
      const rules = sheet.getRanges(addresses).conditionalFormats;
      const rule = rules.add(Excel.ConditionalFormatType.custom);
      rule.custom.rule.formula = `=${MARK_STYLES[kind].formula}`;
      applyStyle(rule.custom.format, MARK_STYLES[kind]);
      rule.load(['id']);
      // Excel puts a new rule first, but the user's own must win. Once it is moved, the object may
      // stand for another rule, so nothing more is asked of it.
      rule.priority = LAST;
      return rule;
    }),
  );
}

function applyStyle(format: Excel.ConditionalRangeFormat, style: MarkStyle): void {
  format.fill.color = style.fill;
  format.font.color = style.font;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.underline) format.font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
  if (!style.border) return;
  const { top, bottom, left, right } = format.borders;
  for (const side of [top, bottom, left, right]) {
    side.style = Excel.ConditionalRangeBorderLineStyle.continuous;
    side.color = style.font;
  }
}
