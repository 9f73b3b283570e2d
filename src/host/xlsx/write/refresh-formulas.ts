import type { Cell } from '../../../engine/form';
import { printCell } from '../../../sheet/address';
import { outdatedFormulas } from '../formula/outdated';
import { sheetFormulas, type SheetFormula } from '../formula/sheet-formulas';
import { sumsOf } from '../formula/sums';
import type { Parts } from '../opc/parts';
import type { WorkbookReader } from '../read/workbook-reader';
import type { WorkbookSheet } from '../read/workbook';
import { setAttribute } from '../xml/outline';
import { splice, type Change } from '../xml/splice';

/**
 * Takes away the results of the formulas that changed cells have put out of date. Plain sums get
 * their new result, so that the total of a form can be checked at once; all others are for Excel to
 * calculate. The very same parts where no result is out of date.
 *
 * @param prefix of the sheet's elements
 */
export function refreshFormulas(
  parts: Parts,
  sheet: WorkbookSheet,
  reader: WorkbookReader,
  prefix: string,
  changed: readonly Cell[],
): Parts {
  const text = parts.text(sheet.part);
  const outdated = outdatedFormulas(sheetFormulas(sheet.part, text), sheet.name, changed);
  if (outdated.length === 0) return parts;
  const withResults = (resultOf: (formula: SheetFormula) => string): Parts => {
    const changes = outdated.flatMap((formula) => resultChanges(text, formula, resultOf(formula)));
    return parts.replace(new Map([[sheet.part, splice(text, changes)]]));
  };
  const without = withResults(() => '');
  const sums = sumsOf(outdated, sheet.name, reader.rows(without, sheet));
  if (sums.size === 0) return without;
  return withResults(({ cell }) => {
    const total = sums.get(printCell(cell));
    return total === undefined ? '' : `<${prefix}v>${total.toString()}</${prefix}v>`;
  });
}

/** The type of a cell is that of its result; without one it is a number's. */
function resultChanges(text: string, { tag, result }: SheetFormula, xml: string): Change[] {
  const type = /\st\s*=/.test(text.slice(tag.start, tag.end));
  return [
    ...(type ? [setAttribute(text, tag, 't', 'n')] : []),
    { start: result.start, end: result.end, text: xml },
  ];
}
