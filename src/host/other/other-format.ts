import { hasPassword, isCompoundFile } from '../xlsx/file-kind';
import { isOds } from './ods';

/** Formats that are read by making an `.xlsx` of them first. `xls` is WPS's `.et` too. */
export type OtherFormat = 'xls' | 'ods';

const ODS = 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet';
/** Where the name of a zip's first file stands; an `.ods` should begin with one that names its kind. */
const FIRST_NAME = 30;

/** Which format other than `.xlsx` the bytes are in; null for everything else. */
export function otherFormat(bytes: Uint8Array): OtherFormat | null {
  if (isCompoundFile(bytes)) return hasPassword(bytes) ? null : 'xls';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  if (!start.startsWith('PK')) return null;
  return start.startsWith(ODS, FIRST_NAME) || isOds(bytes) ? 'ods' : null;
}
