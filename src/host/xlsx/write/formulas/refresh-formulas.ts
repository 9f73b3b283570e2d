import { printCell } from '../../../../sheet/address';
import type { CellWrite } from '../../../../sheet/edits';
import { outdatedFormulas } from '../../formula/outdated';
import { sheetFormulas, type SheetFormula } from '../../formula/sheet-formulas';
import { sumsOf } from '../../formula/sums';
import type { Parts } from '../../opc/parts';
import type { WorkbookSheet } from '../../read/workbook';
import type { WorkbookReader } from '../../read/workbook-reader';
import { setAttribute } from '../../xml/outline';
import { splice, type Change } from '../../xml/splice';

/** The sheet with what its formulas hold made right. */
export interface Refreshed {
  readonly parts: Parts;
  /** Some formula reads a cell that changed, so that Excel has to calculate. */
  readonly outdated: boolean;
}

/**
 * Takes away the results of the formulas that changed numbers have put out of date. Plain sums get
 * their new result, so that the total of a form can be checked at once; all others are for Excel to
 * calculate. A text that was written, as a prompt is, hardly enters into a number: all results stay.
 *
 * @param prefix of the sheet's elements
 */
export function refreshFormulas(
  parts: Parts,
  sheet: WorkbookSheet,
  reader: WorkbookReader,
  prefix: string,
  changed: readonly CellWrite[],
): Refreshed {
  const text = parts.text(sheet.part);
  const formulas = sheetFormulas(sheet.part, text);
  const readersOf = (writes: readonly CellWrite[]) =>
    outdatedFormulas(
      formulas,
      sheet.name,
      writes.map(({ cell }) => cell),
    );
  const outdated = readersOf(changed.filter(changesNumber));
  if (outdated.length === 0) return { parts, outdated: readersOf(changed).length > 0 };
  const withResults = (resultOf: (formula: SheetFormula) => string): Parts => {
    const changes = outdated.flatMap((formula) => resultChanges(text, formula, resultOf(formula)));
    return parts.replace(new Map([[sheet.part, splice(text, changes)]]));
  };
  const without = withResults(() => '');
  const sums = sumsOf(outdated, sheet.name, reader.rows(without, sheet));
  if (sums.size === 0) return { parts: without, outdated: true };
  const summed = withResults(({ cell }) => {
    const total = sums.get(printCell(cell));
    return total === undefined ? '' : `<${prefix}v>${total.toString()}</${prefix}v>`;
  });
  return { parts: summed, outdated: true };
}

/** True if a formula that reads the cell may now give another number. */
export function changesNumber({ before, after }: CellWrite): boolean {
  return before.kind === 'number' || after.kind === 'number';
}

/** The type of a cell is that of its result; without one it is a number's. */
function resultChanges(text: string, { tag, result }: SheetFormula, xml: string): Change[] {
  const type = /\st\s*=/.test(text.slice(tag.start, tag.end));
  return [
    ...(type ? [setAttribute(text, tag, 't', 'n')] : []),
    { start: result.start, end: result.end, text: xml },
  ];
}
