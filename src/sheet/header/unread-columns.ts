import type { Skipped } from '../../engine/model/form';
import { oneLine } from '../../engine/sentence/one-line';
import { printColumn } from '../address';
import { withoutContact } from '../cells/contact';
import type { SheetRow } from '../cells/sheet-rows';
import { isNearHeader } from '../words/header-words';
import type { HeaderBlock } from './header-block';

/**
 * Says of each column that is headed by words like those we know, yet by none that we read, that
 * nothing in it was checked.
 */
export function unreadColumns(rows: readonly SheetRow[], block: HeaderBlock): readonly Skipped[] {
  const { firstRow, lastRow, left } = block;
  const cells = rows
    .filter(({ row }) => row >= firstRow && row <= lastRow)
    .flatMap((row) => row.cells);
  const known = new Set(
    cells.filter(({ header }) => header !== null).map(({ entry }) => entry.cell.column),
  );
  return cells
    .filter(({ entry: { cell }, label }) => {
      return cell.column >= left && !known.has(cell.column) && isNearHeader(label);
    })
    .map(({ entry: { cell, text } }) => ({
      row: cell.row,
      why: `第 ${printColumn(cell.column)} 列“${shown(text)}”没有认出，这一列没有检查。`,
    }));
}

function shown(header: string): string {
  return oneLine(withoutContact(header).replace(/\s+/g, ''));
}
