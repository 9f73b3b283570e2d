import type { Cell } from '../../../engine/model/form';

/** Excel gives no answer above so many merged areas; a block of so many cells begins no more. */
const MOST_MERGED_AREAS = 512;
const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'width'] as const;

/** Tells which cells merged areas cover, all but the first one of each. */
export function coveredIn(areas: readonly Excel.Range[]): (cell: Cell) => boolean {
  return (cell) => areas.some((area) => covers(area, cell));
}

/**
 * Asks for the merged areas above and left of some cells. A merged area is named only by the range its
 * first cell is in, so all cells before are asked. Asking empties the undo list.
 */
export function askMerges(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): () => readonly Excel.Range[] {
  const rows = cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
  const columns = cells.reduce((most, { column }) => Math.max(most, column + 1), 0);
  const height = Math.max(1, Math.floor(MOST_MERGED_AREAS / columns));
  const blocks: Excel.RangeAreas[] = [];
  for (let row = 0; row < rows; row += height) {
    const block = sheet.getRangeByIndexes(row, 0, Math.min(height, rows - row), columns);
    const merged = block.getMergedAreasOrNullObject();
    merged.load(AREA.map((name) => `areas/${name}`));
    blocks.push(merged);
  }
  return () => blocks.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items));
}

/** True of the cell that shows what a merged area holds. */
export function isFirstOf(area: Excel.Range, { row, column }: Cell): boolean {
  return area.rowIndex === row && area.columnIndex === column;
}

function covers(area: Excel.Range, { row, column }: Cell): boolean {
  const down = row - area.rowIndex;
  const across = column - area.columnIndex;
  const inside = down >= 0 && down < area.rowCount && across >= 0 && across < area.columnCount;
  return inside && (down > 0 || across > 0);
}
