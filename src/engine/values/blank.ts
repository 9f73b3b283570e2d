import type { Entry } from '../form';

/** Signs that people type where there is nothing to say. */
const FILLERS = new Set(['/', '／', '\\', '—', '——', '-', '－', '–', '无']);

/** True for `/`, `—`, `-` and `无`, spaces around them ignored. */
export function isFiller(text: string): boolean {
  return FILLERS.has(text.trim());
}

/** True if a value cell (expected, actual, weight, score) says nothing: empty or a filler. */
export function isBlankValue(entry: Entry): boolean {
  return isEmpty(entry) || isFiller(entry.text);
}

/** True if a reason cell (未达标原因分析) says nothing: empty, a filler, or the `0` of a formula. */
export function isBlankReason(entry: Entry): boolean {
  return isBlankValue(entry) || entry.text.trim() === '0';
}

function isEmpty(entry: Entry): boolean {
  return entry.kind === 'blank' || (entry.kind === 'text' && entry.text.trim() === '');
}
