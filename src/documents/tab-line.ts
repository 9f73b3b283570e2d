import { safeCell } from './csv';

/** What would end a cell or a line where the text is pasted. */
const BREAKS = /[\t\r\n\v\f\u0085\u2028\u2029]+/g;

/** One line of cells to be pasted into a table: none breaks out of its place or becomes a formula. */
export function tabLine(cells: readonly string[]): string {
  return `${cells.map(tabCell).join('\t')}\r\n`;
}

function tabCell(text: string): string {
  return safeCell(text.replace(BREAKS, ' ').trim());
}
