import type { PlainRow } from '../../sheet/plain-sheet';
import { plainValue } from './plain-value';

/** Points of one line of text, and around the lines of a row. */
const LINE = 13.5;
const PADDING = 4;
/** Of a row in Excel. */
const TALLEST = 409;
const TITLE = 30;

/**
 * Points that a row needs to show all of its texts; undefined where programs find that out by
 * themselves, as they do for all but cells that take several columns and the long texts of remarks.
 */
export function rowHeight(row: PlainRow, widths: readonly number[]): number | undefined {
  if (row.every(({ span = 1 }) => span === 1) && !isAnswered(row)) return undefined;
  if (row.some(({ look }) => look === 'title')) return TITLE;
  let column = 0;
  let most = 1;
  for (const { text, span = 1, lines = 1 } of row) {
    const width = widths.slice(column, column + span).reduce((all, one) => all + one, 0);
    most = Math.max(most, lines, linesOf(plainValue(text), width));
    column += span;
  }
  return Math.min(TALLEST, most * LINE + PADDING);
}

/**
 * A remark, beside which a unit writes its answer. Excel makes its row high enough, but others show it
 * as high as the file says; and it must grow with the answer.
 */
export function isAnswered(row: PlainRow): boolean {
  return row.some(({ answered = false }) => answered);
}

function linesOf(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.ceil(signsOf(line) / (width - 1)));
  return lines.reduce((all, one) => all + Math.max(1, one), 0);
}

/** A Chinese sign takes the room of two Latin ones. */
function signsOf(line: string): number {
  let signs = 0;
  for (let at = 0; at < line.length; at += 1) signs += line.charCodeAt(at) > 0xff ? 2 : 1;
  return signs;
}
