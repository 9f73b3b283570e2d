/** Where a text is to be shown, in points. */
export interface TextRoom {
  readonly width: number;
  /** Of the font. */
  readonly size: number;
}

/** Beside the text a cell keeps so much free on both sides together, and above and below. */
const PADDING = 4;
/** From one line to the next, by the size of the font; Chinese fonts need more than Latin ones. */
const LEADING = 1.35;
/** A letter or digit is about half as wide as a Chinese sign. */
const NARROW = /[ -~]/;
/** No row of Excel is higher. */
const HIGHEST = 409;

/**
 * How high a row must be, in points, to show a text that is wrapped. No host tells it without drawing
 * the text, so it is reckoned, rather a little too high than with the last line cut off.
 */
export function textHeight(text: string, { width, size }: TextRoom): number {
  // Signs that may not begin a line take one with them to the next.
  const halves = Math.max(2, Math.floor(((width - PADDING) * 2) / size) - 1);
  const lines = text
    .split(/\r\n|\r|\n/)
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(halvesOf(line) / halves)), 0);
  return Math.min(HIGHEST, Math.ceil(lines * size * LEADING) + PADDING);
}

function halvesOf(line: string): number {
  let sum = 0;
  for (const sign of line) sum += NARROW.test(sign) ? 1 : 2;
  return sum;
}
