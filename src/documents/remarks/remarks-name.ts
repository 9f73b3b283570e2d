import { terminalLine } from '../terminal-line';
import { REMARKS_NAME } from './remark-list';

/** The most bytes that a name may have on any common file system. */
const LONGEST = 255;

/**
 * What the 复核意见 on a file is called: `县级/甲-复核意见.xlsx` for `县级/甲.xlsx`.
 *
 * @param place the file, as `placesOf` has it
 * @param at which of the lists of this file it is, counted from zero
 */
export function remarksPlace(place: string, ending: string, at = 0): string {
  const [, folders = '', name = ''] = /^(.*\/)?([^/]*)$/s.exec(place) ?? [];
  const tail = `-${REMARKS_NAME}${at === 0 ? '' : `-${at + 1}`}${ending}`;
  // 甲.xls and 甲.xlsx may stand beside each other.
  const stem = terminalLine(name.replace(/\.xlsx$/i, ''));
  return `${folders}${cutTo(stem, LONGEST - bytesOf(tail))}${tail}`;
}

/** True for the name of such a workbook: it is an answer to forms and holds none. */
export function isRemarks(path: string): boolean {
  return path.endsWith(`-${REMARKS_NAME}.xlsx`);
}

function cutTo(name: string, bytes: number): string {
  if (bytesOf(name) <= bytes) return name;
  const signs = Array.from(name);
  while (bytesOf(signs.join('')) + bytesOf('…') > bytes) signs.pop();
  return `${signs.join('')}…`;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
