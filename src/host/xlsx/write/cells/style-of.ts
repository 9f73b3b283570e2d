import type { CellSpot } from '../map/cell-spots';
import type { SheetMap } from '../map/sheet-map';

/** The `s` a cell has, or a new one takes on from its row or column; null for none. */
export function styleOf({ frame }: SheetMap, spot: CellSpot): string | null {
  return spot.style ?? (spot.present ? null : frame.columnStyle(spot.column));
}
