import type { Entry } from '../engine/form';
import { namesContact } from './contact';
import type { SheetCells } from './sheet-cells';
import type { Table } from './table';

/**
 * The parts below the table (资金使用绩效, 存在的问题, 改进意见 …), contact rows and a total among them
 * left out.
 */
export function readNarrativeBelow(cells: SheetCells, { lastRow, total }: Table): readonly Entry[] {
  return cells.rows
    .filter((row) => row > lastRow && row !== total?.label.cell.row)
    .map((row) => cells.entries(row).filter(({ kind }) => kind === 'text'))
    .filter((entries) => !entries.some(namesContact))
    .flat();
}
