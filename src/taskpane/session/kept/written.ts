import type { Receipt, RowHeight } from '../../../host/host';
import { proseWithoutContact } from '../../../sheet/cells/contact';
import type { CellWrite, Guard } from '../../../sheet/edits';
import type { Written } from '../state';
import type { Keeping } from './kept-list';
import { isCell, isContent, isRecord, isString, readList } from './shape';

/** Older ones are of little use, and the browser's room is shared by all files. */
const MOST = 10;

/**
 * Writes to one file that can be taken back, also after the pane was closed. Marks alone need no
 * receipt: they are found by what they are. Nobody's telephone number is kept in a browser.
 */
export const WRITTEN: Keeping<Written> = {
  keyOf: ({ what, receipt: { sheetId, written, marks } }) =>
    JSON.stringify([what, sheetId, written, marks]),
  samePlace: () => false,
  read: (value) => readList(value).flatMap(readWritten),
  choose: (items) =>
    items
      .filter(({ receipt }) => receipt.written.length > 0 && !namesContact(receipt))
      .slice(-MOST)
      .map(({ what, receipt }) => ({ what, receipt: { ...receipt, refused: [] }, earlier: true })),
};

/** Whether a receipt names somebody, and so is kept for this session only. */
export function namesContact({ written, guards }: Receipt): boolean {
  const contents = [
    ...written.flatMap(({ before, after }) => [before, after]),
    ...guards.map(({ content }) => content),
  ];
  return contents.some(({ value }) => proseWithoutContact(value) !== value);
}

/** A receipt as it is kept: what was refused at the time is of no use later. */
type KeptReceipt = Omit<Receipt, 'refused'>;

function readWritten(value: unknown): readonly Written[] {
  if (!isRecord(value)) return [];
  const { what, receipt } = value;
  if (!isString(what) || !isReceipt(receipt)) return [];
  return [{ what, receipt: { ...receipt, refused: [] }, earlier: true }];
}

function isReceipt(value: unknown): value is KeptReceipt {
  return (
    isRecord(value) &&
    isString(value['sheet']) &&
    isString(value['sheetId']) &&
    isListOf(value['written'], isWrite) &&
    isListOf(value['guards'], isGuard) &&
    isListOf(value['marks'], isString) &&
    (value['heights'] === undefined || isListOf(value['heights'], isHeight))
  );
}

function isHeight(value: unknown): value is RowHeight {
  return (
    isRecord(value) &&
    typeof value['row'] === 'number' &&
    (value['before'] === null || typeof value['before'] === 'number') &&
    typeof value['after'] === 'number'
  );
}

function isWrite(value: unknown): value is CellWrite {
  return (
    isRecord(value) &&
    isCell(value['cell']) &&
    isContent(value['before']) &&
    isContent(value['after'])
  );
}

function isGuard(value: unknown): value is Guard {
  return isRecord(value) && isCell(value['cell']) && isContent(value['content']);
}

function isListOf(value: unknown, isItem: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem);
}
