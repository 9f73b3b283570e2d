import { requireZip } from './file-kind';
import { Parts } from './opc/parts';
import { readWorkbook } from './read/workbook';
import { hostErrorOf } from './unreadable';
import type { XlsxHost } from './workbook-file';
import { XlsxWorkbookHost, type Selected } from './xlsx-host';

export type { XlsxHost } from './workbook-file';

/**
 * Opens the bytes of an `.xlsx` or `.xlsm` file. Sheets are read when they are asked for.
 *
 * @param selected told by `select`; a page that shows the sheet goes there
 * @throws HostError `unreadable` or `too-large`: what the file is instead, and what to do
 */
export function openXlsx(bytes: Uint8Array, selected: Selected = ignoreSelection): XlsxHost {
  try {
    requireZip(bytes);
    const parts = Parts.open(bytes);
    return new XlsxWorkbookHost(parts, readWorkbook(parts), selected);
  } catch (error) {
    throw hostErrorOf(error);
  }
}

/** Without a page there is nothing to show. */
function ignoreSelection(): void {}
