import type { AttachedList } from '../../../sheet/attached-list';
import { LIST_NAME } from '../../attached-list-head';
import { HostError } from '../../host-error';
import type { WorkbookNow } from '../workbook-now';
import { UNMARK } from '../write/unmark';
import { withList, withoutList } from './attach-list';
import { legendMarks } from './list-part';
import { listSheet, type ListSheet } from './list-sheet';

const ANSWERED = `上一次附上的“${LIST_NAME}”表有人填写或改动过，没有换成新的；请先把那张表改名，再附一次。`;
const STAYS = `“${LIST_NAME}”表有人填写或改动过，留着没有去掉；不需要时请自己删除这张表。`;

/**
 * Puts a list into the workbook in place of the one it carries.
 *
 * @throws HostError `refused`, and nothing is changed, where somebody has written on that one or has a
 *   sheet of its name
 */
export function attachList(book: WorkbookNow, list: AttachedList): void {
  const before = book.parts;
  try {
    leaveList(book);
    if (carriedBy(book) !== null) throw new HostError('refused', ANSWERED);
    book.become(withList(book.parts, book.workbook, list, book.wrapping()));
    book.write(LIST_NAME, { ...UNMARK, marks: legendMarks(list) });
  } catch (error) {
    book.become(before);
    throw error;
  }
}

/** Takes out the list that came with the marks; of one that is in use, only the marks in its legend. */
export function leaveList(book: WorkbookNow): void {
  book.requireWritable();
  const list = carriedBy(book);
  if (list === null) return;
  if (list.inUse) book.write(LIST_NAME, UNMARK);
  else book.become(withoutList(book.parts, book.workbook, list));
}

/** Why there is a list still after marks were cleared; null where there is none. */
export function whyListStays(book: WorkbookNow): string | null {
  return carriedBy(book) === null ? null : STAYS;
}

function carriedBy({ parts, workbook, reader }: WorkbookNow): ListSheet | null {
  return listSheet(parts, workbook, (sheet) => reader.rows(parts, sheet));
}
