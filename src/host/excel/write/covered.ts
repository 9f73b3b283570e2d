import type { Cell } from '../../../engine/model/form';

/** Excel gives no answer above so many merged areas; a block of so many cells begins no more. */
const MOST_MERGED_AREAS = 512;
const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/**
 * Asks which cells a merged area covers, all but its first one. A merged area is named only by the
 * range its first cell is in, so all cells before are asked. Asking empties the undo list.
 */
export function askCovered(
  sheet: Excel.Worksheet,
  cells: readonly Cell[],
): () => (cell: Cell) => boolean {
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
  return () => {
    const areas = blocks.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items));
    return (cell) => areas.some((area) => covers(area, cell));
  };
}

function covers(area: Excel.Range, { row, column }: Cell): boolean {
  const down = row - area.rowIndex;
  const across = column - area.columnIndex;
  const inside = down >= 0 && down < area.rowCount && across >= 0 && across < area.columnCount;
  return inside && (down > 0 || across > 0);
}
