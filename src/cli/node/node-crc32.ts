import * as zlib from 'node:zlib';
import type { crc32 as Portable } from '../../host/xlsx/zip/crc32';

/** Node has one since 20.15, which does not run slowly before it is compiled well. */
const { crc32: own }: Partial<Pick<typeof zlib, 'crc32'>> = zlib;

/** The checksum of zip archives. */
export const crc32: typeof Portable = own ?? portable();

/** The one that runs anywhere, which makes tables as it is loaded. */
function portable(): typeof Portable {
  const loaded: { readonly crc32: typeof Portable } = require('../../host/xlsx/zip/crc32');
  return loaded.crc32;
}
