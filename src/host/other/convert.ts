import { read, set_cptable, write, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { HostError } from '../host-error';
import { WITH_PASSWORD, WITHOUT_SHEET } from '../refused-files';
import { decodeCodePage } from './code-pages';
import { formattedAsShown, withoutNote } from './converted-cell';
import { readableOds } from './ods';
import { otherFormat } from './other-format';

const UNREADABLE =
  '文件是旧格式，内容已损坏或不是工作簿，请用 Excel 或 WPS 打开并另存为 .xlsx 后再试。';
const TOO_LARGE = '旧格式文件超过 50 MB，请用 Excel 或 WPS 另存为 .xlsx 后再试。';
/** Such files hold everything in memory several times over while they are read. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * Makes an `.xlsx` of the bytes of an `.xls`, `.et` or `.ods`: values, formulas, number formats,
 * merges, widths, and which sheets are hidden. Looks, notes, charts and macros do not come along.
 *
 * Runs for as long as a file makes it run; whoever calls it must be able to end it.
 *
 * @throws HostError `unreadable` or `too-large`
 */
export function convertToXlsx(bytes: Uint8Array): Uint8Array {
  if (bytes.length > MAX_BYTES) throw new HostError('too-large', TOO_LARGE);
  const book = opened(otherFormat(bytes) === 'ods' ? readable(bytes) : bytes);
  for (const sheet of Object.values(book.Sheets)) tidy(sheet, book.bookType === 'ods');
  if (book.SheetNames.length === 0) throw new HostError('unreadable', WITHOUT_SHEET);
  return new Uint8Array(write(book, { bookType: 'xlsx', type: 'array', compression: true }));
}

function tidy(sheet: WorkSheet, isOds: boolean): void {
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const cell = withoutNote(sheet[address]);
    sheet[address] = isOds ? formattedAsShown(cell) : cell;
  }
}

/** What is damaged is said as of every old format. */
function readable(bytes: Uint8Array): Uint8Array {
  try {
    return readableOds(bytes);
  } catch (error) {
    if (error instanceof HostError && error.code !== 'too-large')
      throw new HostError('unreadable', UNREADABLE, error.detail);
    throw error;
  }
}

function opened(bytes: Uint8Array): WorkBook {
  // The library comes without tables of encodings; the platform has them.
  set_cptable({ utils: { decode: decodeCodePage } });
  try {
    return read(bytes, { type: 'array', cellNF: true, cellStyles: true, cellHTML: false });
  } catch (error) {
    const password = /password|encrypt/i.test(String(error));
    throw new HostError('unreadable', password ? WITH_PASSWORD : UNREADABLE, String(error));
  }
}
