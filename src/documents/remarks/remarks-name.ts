import { documentPlace } from '../words/document-place';
import { REMARKS_NAME } from './remark-list';

/** What the 复核意见 on a file is called; `at` is which of the lists of this file it is, from zero. */
export function remarksPlace(place: string, ending: string, at = 0): string {
  return documentPlace(place, REMARKS_NAME, ending, at);
}

/** True for the name of such a workbook: it is an answer to forms and holds none. */
export function isRemarks(path: string): boolean {
  return path.endsWith(`-${REMARKS_NAME}.xlsx`);
}
