/** How one cell is printed. */
export interface CellLook {
  /** Colours as `#RRGGBB`; null for paper and ink. */
  readonly fill: string | null;
  readonly font: string | null;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Null where it goes by the content: numbers right, text left. */
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
}

/** What a cell that names no style looks like. */
export const PLAIN_LOOK: CellLook = {
  fill: null,
  font: null,
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  horizontal: null,
  vertical: 'bottom',
  wrap: false,
};
