import { isRecord } from '../../session/kept/shape';

/** How a person has divided the page and how large they want the sheet. */
export interface PageLayout {
  /** Of 1; null: as wide as fits beside the pane. */
  readonly zoom: number | null;
  /** The pane's share of the window's width, in percent; null as long as nobody has moved it. */
  readonly pane: number | null;
  /** The sheet's share of the height where the pane stands under it. */
  readonly sheet: number;
}

/** What a share or a zoom may be. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

const PANE: Bounds = { min: 15, max: 70 };
export const SHEET: Bounds = { min: 20, max: 70 };
export const ZOOM: Bounds = { min: 0.4, max: 2 };

export const DEFAULT_LAYOUT: PageLayout = { zoom: 1, pane: null, sheet: 45 };

/** One for all files. */
export const LAYOUT_KEY = 'layout';

/** What was kept the last time, as far as it can be used. */
export function readLayout(kept: unknown): PageLayout {
  if (!isRecord(kept)) return DEFAULT_LAYOUT;
  const { zoom, pane, sheet } = DEFAULT_LAYOUT;
  return {
    zoom: kept['zoom'] === null ? null : (numberIn(kept['zoom'], ZOOM) ?? zoom),
    pane: numberIn(kept['pane'], PANE) ?? pane,
    sheet: numberIn(kept['sheet'], SHEET) ?? sheet,
  };
}

function numberIn(value: unknown, bounds: Bounds): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? within(value, bounds) : null;
}

/** The value, or the bound that it lies beyond. */
export function within(value: number, { min, max }: Bounds): number {
  return Math.min(Math.max(value, min), max);
}

/** The step of the zoom above or below one: tenths, as in Excel. */
export function zoomStep(zoom: number, by: 1 | -1): number {
  const tenths = zoom * 10;
  const next = by === 1 ? Math.floor(tenths + 1.001) : Math.ceil(tenths - 1.001);
  return within(next / 10, ZOOM);
}

/** No narrower than what stands in the pane can be read, however narrow the window. */
export function paneBounds(windowWidth: number): Bounds {
  return { min: Math.ceil(within((300 / windowWidth) * 100, PANE)), max: PANE.max };
}

/** As wide as in Excel, or more where the window is wide, in percent of it. */
export function defaultPane(windowWidth: number): number {
  const pixels = within(windowWidth * 0.26, { min: 380, max: 560 });
  return within((pixels / windowWidth) * 100, PANE);
}
