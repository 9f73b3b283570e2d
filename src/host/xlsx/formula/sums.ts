import { Decimal, sum } from '../../../engine/decimal';
import { printCell } from '../../../sheet/address';
import type { GridCell, GridRow } from '../../../sheet/grid';
import type { Block } from '../read/block';
import { summands } from './plain-sum';
import type { SheetFormula } from './sheet-formulas';

/** Excel keeps no more digits of a number than these. */
const SIGNIFICANT_DIGITS = 15;

/**
 * The results of those formulas that only add up cells of their sheet (合计 mostly does), by address;
 * none where a cell to be added is itself an error or uncalculated.
 *
 * @param rows the sheet, on which the formulas are uncalculated
 */
export function sumsOf(
  formulas: readonly SheetFormula[],
  sheet: string,
  rows: readonly GridRow[],
): ReadonlyMap<string, Decimal> {
  const known = new Map<string, Decimal>();
  let waiting = formulas.flatMap(({ cell, text }) => {
    const blocks = summands(text, sheet);
    return blocks === null ? [] : [{ address: printCell(cell), blocks }];
  });
  // A sum may add up other sums (小计), so what one round has found helps the next.
  for (let before = -1; before !== known.size;) {
    before = known.size;
    waiting = waiting.filter(({ address, blocks }) => {
      const total = totalOf(rows, blocks, known);
      if (total !== null) known.set(address, total);
      return total === null;
    });
  }
  return known;
}

function totalOf(
  rows: readonly GridRow[],
  blocks: readonly Block[],
  known: ReadonlyMap<string, Decimal>,
): Decimal | null {
  const added: Decimal[] = [];
  for (const { top, bottom, left, right } of blocks)
    for (const { row, cells } of rows) {
      if (row < top || row > bottom) continue;
      for (const cell of cells) {
        if (cell.column < left || cell.column > right) continue;
        const number = known.get(printCell({ row, column: cell.column })) ?? numberIn(cell);
        if (number === null) return null;
        added.push(number);
      }
    }
  return sum(added).toSignificantDigits(SIGNIFICANT_DIGITS);
}

/** SUM passes over texts and truth values; null where it would not give a number. */
function numberIn({ kind, value }: GridCell): Decimal | null {
  if (kind === 'error' || kind === 'uncalculated') return null;
  return new Decimal(kind === 'number' ? value : 0);
}
