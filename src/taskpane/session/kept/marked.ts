import type { Keeping } from './kept-list';
import { isString, readList } from './shape';

/** Names of the sheets of one file that were left with our marks on them. */
export const MARKED: Keeping<string> = {
  keyOf: (sheet) => sheet,
  samePlace: (a, b) => a === b,
  read: (value) => readList(value).filter(isString),
  choose: (items) => items,
};
