import type { Area } from '../model/area';
import type { SimSheet } from '../model/sheet';
import type { WireClass } from '../wire/wire-class';
import { WireError } from '../wire/wire-error';
import { wireObject } from '../wire/wire-object';
import type { RangeTarget } from './range-cells';

const DEFAULT_HEIGHT = 15;
/** A pixel on a screen of 96 dpi: Excel knows no height between. */
const PIXEL = 0.75;

/** A hidden row has no height. */
export function heightOf({ rowHeights, hiddenRows }: SimSheet, { row, rows }: Area): number {
  let height = 0;
  for (let at = row; at < row + rows; at += 1)
    height += hiddenRows.has(at) ? 0 : (rowHeights.get(at) ?? DEFAULT_HEIGHT);
  return height;
}

const RANGE_FONT: WireClass<RangeTarget> = {
  name: 'RangeFont',
  scalars: { Size: { get: () => 11 } },
};

export const RANGE_FORMAT: WireClass<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    WrapText: { get: ({ sheet }) => sheet.wraps },
    RowHeight: {
      get: ({ sheet, area }) => heightOf(sheet, { ...area, rows: 1 }),
      set: ({ sheet, area }, value) => {
        if (sheet.protection !== null) throw new WireError('AccessDenied');
        const height = Math.round(Number(value) / PIXEL) * PIXEL;
        for (let down = 0; down < area.rows; down += 1)
          sheet.rowHeights.set(area.row + down, height);
        // Whoever gives a hidden row a height has it shown.
        sheet.hiddenRows = new Set(
          [...sheet.hiddenRows].filter((row) => row < area.row || row >= area.row + area.rows),
        );
      },
    },
  },
  navigations: { Font: (target) => wireObject(RANGE_FONT, target) },
};
