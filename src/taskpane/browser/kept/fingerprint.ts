import { crc32 } from '../../../host/xlsx/zip/crc32';

/** By what the bytes of a file are known again, whatever it is called; nothing can be read from it. */
export function fingerprint(bytes: Uint8Array): string {
  return `${bytes.length}-${crc32(bytes).toString(16)}`;
}
