import { isUnsigned } from '../engine/language/figures';

/** One line of a table for Excel. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The first line of a table. The mark before it makes Excel read the Chinese as UTF-8. */
export function csvHeader(columns: readonly string[]): string {
  return `\uFEFF${csvLine(columns)}`;
}

function csvCell(text: string): string {
  const safe = safeCell(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Excel would run a text that starts like a formula, so such a cell starts with `'` instead; -0.5 is a
 * number and stays one, and an = alone (指标性质) is no formula.
 */
export function safeCell(text: string): string {
  if (isUnsigned(text.replace(/^-/, ''))) return text;
  return /^(?:[=＝](?!$)|[+\-@＋－＠\t\r\n])/.test(text) ? `'${text}` : text;
}
