import type { Cell } from '../../../engine/model/form';
import type { TextRoom } from '../../write/text-height';
import { askHeights } from '../read/heights';
import type { Area } from '../read/rectangles';
import { isFirstOf } from './covered';

/** The room a cell has for its text, in points. */
export interface CellRoom extends TextRoom {
  readonly height: number;
}

/** What must be known of the look of a cell to tell its room. */
export const LOOK_OF_TEXT = { wrapText: true, font: { size: true } };

/** Tells the room a cell has for a text of several lines; null where it shows but one. */
export type RoomOf = (cell: Cell, look: Excel.CellPropertiesFormat | undefined) => CellRoom | null;

/** Asks for the room of the cells of areas, beside their look, which is asked with what else must be known of it. */
export function askRooms(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  merges: () => readonly Excel.Range[],
): () => RoomOf {
  const heights = askHeights(areas);
  const columns = new Set(areas.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const widths = new Map([...columns].map((column) => [column, askWidth(sheet, column)]));
  return () => {
    const [heightOf, merged] = [heights(), merges()];
    return (cell, look) => {
      const area = merged.find((one) => isFirstOf(one, cell));
      const width = area?.width ?? widths.get(cell.column)?.width;
      const size = look?.font?.size;
      if (look?.wrapText !== true || size === undefined || width === undefined) return null;
      // Several rows together have room that no one of them has.
      if (area !== undefined && area.rowCount > 1) return null;
      return { width, height: heightOf(cell.row), size };
    };
  };
}

function askWidth(sheet: Excel.Worksheet, column: number): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).load(['width']);
}
