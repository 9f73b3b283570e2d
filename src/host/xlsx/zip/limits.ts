import { tooLarge } from '../unreadable';
import type { ZipEntry } from './entry';

const MAX_ENTRIES = 10_000;
/** Far more than the XML of any form; a bigger part would not fit into a browser's memory. */
const MAX_PART = 256 * 1024 * 1024;
const MAX_TOTAL = 1024 * 1024 * 1024;
/** XML of spreadsheets shrinks to a fifth, in extreme cases to a sixtieth. */
const MAX_RATIO = 200;
/** Small parts may shrink as far as they like. */
const RATIO_FREE = 8 * 1024 * 1024;

const TOO_MANY = '文件内部的部件过多，不像是评分表，请将评分表另存为新的 .xlsx 后再试。';
const TOO_BIG = '文件解压后过大，请删除评分表以外的工作表和多余的空行，另存后再试。';
const TOO_DENSE = '文件压缩比异常，可能不安全，没有打开；请用 Excel 另存为新的 .xlsx 后再试。';

/** Refuses an archive of too many files, before they are looked at. */
export function checkEntryCount(count: number): void {
  if (count > MAX_ENTRIES) throw tooLarge(TOO_MANY, `${count} entries`);
}

/** Refuses zip bombs by the sizes their directory declares. */
export function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0;
  for (const { name, size, compressedSize } of entries) {
    total += size;
    if (size > MAX_PART || total > MAX_TOTAL) throw tooLarge(TOO_BIG, `${name}: ${size} bytes`);
    if (size > RATIO_FREE && size > compressedSize * MAX_RATIO) {
      throw tooLarge(TOO_DENSE, `${name}: ${compressedSize} to ${size} bytes`);
    }
  }
}
