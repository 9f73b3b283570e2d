import { printCell } from '../../../../sheet/address';
import type { CellWrite } from '../../../../sheet/edits';
import { outdatedFormulas } from '../../formula/outdated';
import { sheetFormulas, type SheetFormula } from '../../formula/sheet-formulas';
import { sumsOf } from '../../formula/sums';
import type { Parts } from '../../opc/parts';
import { excerptOf, wholeText } from '../../read/excerpt';
import { changed, type SheetChange } from '../../read/sheet-change';
import type { WorkbookSheet } from '../../read/workbook';
import type { WorkbookReader } from '../../read/workbook-reader';
import { setAttribute } from '../../xml/outline';
import type { Change } from '../../xml/splice';

/** The sheet with what its formulas hold made right. */
export interface Refreshed {
  readonly change: SheetChange;
  /** Some formula reads a cell that changed, so that Excel has to calculate. */
  readonly outdated: boolean;
}

/**
 * Takes away the results of the formulas that changed numbers have put out of date. Plain sums get
 * their new result, so that the total of a form can be checked at once; all others are for Excel to
 * calculate. A text that was written, as a prompt is, hardly enters into a number: all results stay.
 *
 * @param before the package that the reader has read
 * @param prefix of the sheet's elements
 */
export function refreshFormulas(
  before: Parts,
  change: SheetChange,
  sheet: WorkbookSheet,
  reader: WorkbookReader,
  prefix: string,
  writes: readonly CellWrite[],
): Refreshed {
  const { text, places } = change;
  const { text: calculating, inWhole } =
    places === null
      ? wholeText(text)
      : excerptOf(
          text,
          places,
          places.rows.filter(({ calculates }) => calculates),
        );
  const formulas = sheetFormulas(sheet.part, calculating);
  const readersOf = (those: readonly CellWrite[]) =>
    outdatedFormulas(
      formulas,
      sheet.name,
      those.map(({ cell }) => cell),
    );
  const outdated = readersOf(writes.filter(changesNumber));
  if (outdated.length === 0) return { change, outdated: readersOf(writes).length > 0 };
  const withResults = (resultOf: (formula: SheetFormula) => string): SheetChange => {
    const changes = outdated.flatMap((formula) =>
      resultChanges(calculating, formula, resultOf(formula)),
    );
    return changed(change, sheet.part, changes.map(inWhole));
  };
  const without = withResults(() => '');
  reader.follow(before, sheet, without);
  const sums = sumsOf(outdated, sheet.name, reader.rows(without.parts, sheet));
  if (sums.size === 0) return { change: without, outdated: true };
  const summed = withResults(({ cell }) => {
    const total = sums.get(printCell(cell));
    return total === undefined ? '' : `<${prefix}v>${total.toString()}</${prefix}v>`;
  });
  return { change: summed, outdated: true };
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
