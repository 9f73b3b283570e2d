import type { Entry } from '../../engine/form';
import { namesContact } from '../cells/contact';
import type { SheetCells } from '../cells/sheet-cells';

/**
 * The parts below the table (资金使用绩效, 存在的问题, 改进意见 …), contact rows and a total among them
 * left out.
 */
export function readNarrativeBelow(
  cells: SheetCells,
  lastRow: number,
  totalRow: number | null,
): readonly Entry[] {
  return cells.rows
    .filter((row) => row > lastRow && row !== totalRow)
    .map((row) => cells.entries(row).filter(({ kind }) => kind === 'text'))
    .filter((entries) => !entries.some(namesContact))
    .flat();
}
