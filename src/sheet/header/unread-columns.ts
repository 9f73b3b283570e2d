import { greatest } from '../../engine/extremes';
import type { Skipped } from '../../engine/model/form';
import { oneLine } from '../../engine/sentence/one-line';
import { printColumn } from '../address';
import { withoutContact } from '../cells/contact';
import type { SheetRow } from '../cells/sheet-rows';
import { isNearHeader, type HeaderWord } from '../words/header-words';
import type { HeaderBlock } from './header-block';

const NAMES: readonly HeaderWord[] = ['level1', 'level2', 'level3', 'name'];
const VALUES: readonly HeaderWord[] = ['actual', 'score'];
const BESIDE = '没有检查；请把它移到这张表下面，或移到另一个工作表，再检查。';

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

/**
 * Says that another table stands on the right of this one: beyond all that was read, names of
 * indicators and what was reached or scored are headed once more.
 */
export function tableBeside(rows: readonly SheetRow[], block: HeaderBlock): readonly Skipped[] {
  const { firstRow, lastRow, headers } = block;
  const read = [headers.name, headers.expected, headers.actual, headers.score];
  const right = greatest(read.flatMap((entry) => entry?.cell.column ?? []));
  const beyond = rows
    .filter(({ row }) => row >= firstRow && row <= lastRow)
    .flatMap(({ cells }) => cells.filter(({ entry: { cell } }) => cell.column > right));
  const words = new Set(beyond.map(({ header }) => header?.word));
  const first = beyond.find(({ header }) => header !== null && NAMES.includes(header.word));
  if (first === undefined || !VALUES.some((word) => words.has(word))) return [];
  const { column } = first.entry.cell;
  return [{ row: firstRow, why: `从第 ${printColumn(column)} 列起还有一张并排的表，${BESIDE}` }];
}

function shown(header: string): string {
  return oneLine(withoutContact(header).replace(/\s+/g, ''));
}
