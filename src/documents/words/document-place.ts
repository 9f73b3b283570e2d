import { terminalLine } from '../terminal-line';

/** The most bytes that a name may have on any common file system. */
const LONGEST = 255;

/**
 * What a document that is made of a file is called: `县级/甲-复核意见.xlsx` for `县级/甲.xlsx`.
 *
 * @param place the file, as `placesOf` has it
 * @param what what the document is
 * @param at which of the documents of this file it is, counted from zero
 */
export function documentPlace(place: string, what: string, ending: string, at = 0): string {
  const [, folders = '', name = ''] = /^(.*\/)?([^/]*)$/s.exec(place) ?? [];
  const tail = `-${what}${at === 0 ? '' : `-${at + 1}`}${ending}`;
  // 甲.xls and 甲.xlsx may stand beside each other.
  const stem = terminalLine(name.replace(/\.xlsx$/i, ''));
  return `${folders}${cutTo(stem, LONGEST - bytesOf(tail))}${tail}`;
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
