import type { PlainCell, PlainLook } from '../../sheet/plain-sheet';

/** A cell of a blank form, over so many columns. */
export function cell(text: string, look: PlainLook, span = 1): PlainCell {
  return { text, look, span };
}

/** One that is left to whoever fills the form in, or lies under a cell beside or above it. */
export function blank(): PlainCell {
  return cell('', 'body');
}

/** A figure that Excel works out. */
export function sum(formula: string): PlainCell {
  return { ...cell('', 'centred'), formula };
}

/** The name of a group down all its rows; blank in those below its first. */
export function group(name: string, rows: number): PlainCell {
  return rows > 0 ? { ...cell(name, 'centred'), down: rows } : blank();
}
