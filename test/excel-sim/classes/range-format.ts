import type { SimSheet } from '../model/sheet';
import type { WireClass } from '../wire/wire-class';
import { WireError } from '../wire/wire-error';
import type { RangeTarget } from './range-cells';

const DEFAULT_HEIGHT = 15;
/** A pixel on a screen of 96 dpi: Excel knows no height between. */
const PIXEL = 0.75;

/** Of every cell. */
export const FONT_SIZE = 11;

/** What a row is as high as where it is shown. */
export function shownHeight({ rowHeights }: SimSheet, row: number): number {
  return rowHeights.get(row) ?? DEFAULT_HEIGHT;
}

export const RANGE_FORMAT: WireClass<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    RowHeight: {
      get: ({ sheet, area }) => shownHeight(sheet, area.row),
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
};
