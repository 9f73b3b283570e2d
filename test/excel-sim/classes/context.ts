import type { Assumptions } from '../assumptions';
import type { Area } from '../model/area';
import type { SimSheet } from '../model/sheet';
import type { SimWorkbook } from '../model/workbook';

/** What every object of the simulated Excel can reach. */
export interface SimContext {
  readonly workbook: SimWorkbook;
  readonly assumptions: Assumptions;
  /** Tells whoever watches that the add-in changed cells. */
  readonly changed: (sheet: SimSheet, area: Area) => void;
  /** Selects cells of the sheet in front. */
  readonly selected: (sheet: SimSheet, area: Area) => void;
  /** Brings a sheet to the front. */
  readonly activated: (sheet: SimSheet) => void;
}

/** A piece of a sheet, as most objects stand for one. */
export interface OnSheet {
  readonly sim: SimContext;
  readonly sheet: SimSheet;
}
