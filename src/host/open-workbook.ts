import { otherFormat, type OtherFormat } from './other/other-format';
import { openXlsx, type XlsxHost } from './xlsx/open';
import type { Selected } from './xlsx/xlsx-host';

/** Makes an `.xlsx` of a file in another format. Rejects with a `HostError`. */
export type Convert = (bytes: Uint8Array) => Promise<Uint8Array>;

/** What of a converted file is not in the `.xlsx` that is saved. */
export const LEFT_BEHIND =
  '由旧格式转换成了 .xlsx：数值、公式和合并单元格都在，字体、颜色、边框、批注、图表和宏没有带过来；原文件没有改动。';

export interface OpenedFile {
  readonly workbook: XlsxHost;
  /** Which format the file was converted from; null for an `.xlsx`. */
  readonly convertedFrom: OtherFormat | null;
}

/**
 * Opens the bytes of a workbook file: an `.xlsx` as it is, an `.xls`, `.et` or `.ods` by way of an
 * `.xlsx` made of it, so that all else knows but one format.
 *
 * @param selected as `openXlsx` takes it
 * @throws HostError what the file is instead, and what to do
 */
export async function openWorkbook(
  bytes: Uint8Array,
  convert: Convert,
  selected?: Selected,
): Promise<OpenedFile> {
  const convertedFrom = otherFormat(bytes);
  const xlsx = convertedFrom === null ? bytes : await convert(bytes);
  return { workbook: openXlsx(xlsx, selected), convertedFrom };
}

/** The name of a converted file, which Excel wants to end in what it is. */
export function asXlsx(fileName: string): string {
  return `${fileName.replace(/\.[^./]*$/, '')}.xlsx`;
}
