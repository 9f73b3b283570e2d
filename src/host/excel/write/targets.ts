import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import { columnRuns } from './column-runs';
import { askProtection, type Protection } from '../read/protection';
import type { Ask } from '../read/read';

/** What stands in the way of writing some cells. */
export interface Targets {
  readonly sheetId: string;
  readonly protection: Protection;
  readonly isLocked: (cell: Cell) => boolean;
  /** In a merged area, but not its first cell, which alone holds what is shown. */
  readonly isCovered: (cell: Cell) => boolean;
}

/** Excel gives no answer above so many merged areas; a block of so many cells begins no more. */
const MOST_MERGED_AREAS = 512;
const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'] as const;

/** Asks for the state of the cells a write is to change. Asking for merges empties the undo list. */
export function askTargets(cells: readonly Cell[]): Ask<Targets> {
  return (sheet, workbook) => {
    sheet.load(['id']);
    const protection = askProtection(sheet, workbook);
    const locked = askLocked(sheet, cells);
    const covered = askCovered(sheet, cells);
    return () => {
      const lockedCells = locked();
      const isCovered = covered();
      return {
        sheetId: sheet.id,
        protection: protection(),
        isLocked: (cell) => lockedCells.has(printCell(cell)),
        isCovered,
      };
    };
  };
}

function askLocked(sheet: Excel.Worksheet, cells: readonly Cell[]): () => ReadonlySet<string> {
  const asked = columnRuns(cells.map((cell) => ({ cell }))).map(({ top, items }) => {
    const range = sheet.getRangeByIndexes(top.row, top.column, items.length, 1);
    return { items, answer: range.getCellProperties({ format: { protection: true } }) };
  });
  return () => {
    const locked = asked.flatMap(({ items, answer }) =>
      items.filter((_, down) => answer.value[down]?.[0]?.format?.protection?.locked === true),
    );
    return new Set(locked.map(({ cell }) => printCell(cell)));
  };
}

/** A merged area is named only by the range its first cell is in, so all cells before are asked. */
function askCovered(sheet: Excel.Worksheet, cells: readonly Cell[]): () => Targets['isCovered'] {
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1));
  const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
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
