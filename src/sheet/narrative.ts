import type { Entry } from '../engine/form';
import { namesContact } from './contact';
import type { SheetCells } from './sheet-cells';

/** The parts below the table (资金使用绩效, 存在的问题, 改进意见 …), contact rows left out. */
export function readNarrativeBelow(cells: SheetCells, lastRow: number): readonly Entry[] {
  return cells.rows
    .filter((row) => row > lastRow)
    .map((row) => cells.entries(row).filter(({ kind }) => kind === 'text'))
    .filter((entries) => !entries.some(namesContact))
    .flat();
}
