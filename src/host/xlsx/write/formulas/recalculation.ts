import type { Parts } from '../../opc/parts';
import type { Workbook } from '../../read/workbook';
import { ifWhole } from '../../unreadable';
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

/** Has the workbook calculate anew when it is opened, if there is anything to calculate in it. */
export function recalculateOnOpen(parts: Parts, workbook: Workbook): Parts {
  if (!calculates(parts, workbook)) return parts;
  const text = recalculated(workbook.part, parts.text(workbook.part));
  return parts.replace(new Map([[workbook.part, text]]));
}

/** Nothing that is written brings a formula or takes one away, and each edit asks. */
const CALCULATING = new WeakMap<Workbook, boolean>();

function calculates(parts: Parts, workbook: Workbook): boolean {
  // A sheet that cannot be read may hold formulas.
  const found =
    CALCULATING.get(workbook) ??
    workbook.sheets.some(
      ({ part }) => part !== null && ifWhole(() => hasFormulas(parts, part), true),
    );
  CALCULATING.set(workbook, found);
  return found;
}

/** A workbook part that has every formula calculated when it is opened the next time. */
export function recalculated(part: string, text: string): string {
  const outline = outlineOf(part, text);
  const settings = outline.children.find(({ name }) => name === 'calcPr');
  const change = settings
    ? setAttribute(text, settings.tag, 'fullCalcOnLoad', '1')
    : insertAfter(outline, BEFORE_CALC, `<${outline.prefix}calcPr fullCalcOnLoad="1"/>`);
  return splice(text, [change]);
}

function hasFormulas(parts: Parts, part: string): boolean {
  // Most forms hold none: no tag begins like one of a formula.
  const text = parts.text(part);
  if (!text.includes('<f') && !text.includes(':f')) return false;
  let found = false;
  parts.scan(part, {
    open(name) {
      found ||= name === 'f';
    },
  });
  return found;
}
