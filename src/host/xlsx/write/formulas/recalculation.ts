import { insertAfter, outlineOf, setAttribute } from '../../xml/outline';
import { splice } from '../../xml/splice';

/** Elements that stand before the settings of calculation, as the schema orders them. */
const BEFORE_CALC = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** A workbook part that has every formula calculated when it is opened the next time. */
export function recalculated(part: string, text: string): string {
  const outline = outlineOf(part, text);
  const settings = outline.children.find(({ name }) => name === 'calcPr');
  const change = settings
    ? setAttribute(text, settings.tag, 'fullCalcOnLoad', '1')
    : insertAfter(outline, BEFORE_CALC, `<${outline.prefix}calcPr fullCalcOnLoad="1"/>`);
  return splice(text, [change]);
}
