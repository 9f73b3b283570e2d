/** The encodings of Windows that a workbook before Excel 97 may name, as a decoder calls them. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10008: 'gbk',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** `data` as the library hands it over: bytes, or a text of one sign for each byte. */
export function decodeCodePage(page: number, data: ArrayLike<number> | string): string {
  const bytes =
    typeof data === 'string'
      ? Uint8Array.from(data, (sign) => sign.charCodeAt(0))
      : Uint8Array.from(data);
  return new TextDecoder(encodingOf(page), { ignoreBOM: true }).decode(bytes);
}

function encodingOf(page: number): string {
  if (page >= 1250 && page <= 1258) return `windows-${page}`;
  return ENCODINGS[page] ?? 'windows-1252';
}
