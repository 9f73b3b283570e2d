import type { CellValue } from './cell-value';
import type { Plain } from './plain';

/** What people type where there is nothing to say: one sign, repeated at will, or 无. */
const FILLERS = ['/\\', '—–-'];
const NONE = new Set(['无', '无。', '无.']);

/** Words that fill a reason cell and name no cause. */
const NO_CAUSES = new Set([
  ...['暂无', '无', '没有'].flatMap((none) =>
    ['', '未达标', '未完成'].flatMap((what) =>
      ['', '原因', '偏差', '说明'].map((cause) => none + what + cause),
    ),
  ),
  '不适用',
  'n/a',
  'na',
]);
const STOPS = ['。', '.'];

/** True for `/`, `—`, `-` and `无`. */
export function isFiller(text: Plain): boolean {
  return NONE.has(text) || FILLERS.some((signs) => isOnlyOf(text, signs));
}

function isOnlyOf(text: string, signs: string): boolean {
  let at = 0;
  while (at < text.length && signs.includes(text.charAt(at))) at += 1;
  return at > 0 && at === text.length;
}

/** True if a value cell (expected, actual, weight, score) says nothing: empty or a filler. */
export function isBlankValue(entry: CellValue): boolean {
  return isEmpty(entry) || isFiller(entry.plain);
}

/** True if a reason cell (未达标原因分析) says nothing: empty, a filler, or the `0` of a formula. */
export function isBlankReason(entry: CellValue): boolean {
  return isBlankValue(entry) || entry.plain === '0';
}

/** True if a reason cell gives no reason: it is blank, or its words only say that there is none. */
export function givesNoReason(entry: CellValue): boolean {
  return isBlankReason(entry) || namesNoCause(entry.plain);
}

function isEmpty(entry: CellValue): boolean {
  return entry.kind === 'blank' || (entry.kind === 'text' && entry.plain === '');
}

function namesNoCause(text: Plain): boolean {
  const said = STOPS.some((stop) => text.endsWith(stop)) ? text.slice(0, -1) : text;
  return NO_CAUSES.has(said.toLowerCase());
}
