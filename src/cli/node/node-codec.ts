import * as zlib from 'node:zlib';
import type * as Portable from '../../host/xlsx/zip/codec';

export { crc32 } from './node-crc32';

/** What Node asks for at least. */
const LEAST = 64;

/**
 * Takes the place, in what is built for Node, of the codec that runs anywhere: Node's own is ready, where
 * the other makes its tables first and inflates a form before it is compiled well.
 */
export const inflateAtOnce: typeof Portable.inflateAtOnce = (data, size) =>
  zlib.inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, LEAST) });

/** Node inflates in steps only while others wait, and packs another way: here the other is loaded. */
const portable = (): typeof Portable => require('../../host/xlsx/zip/codec');

export const inflateInSteps: typeof Portable.inflateInSteps = (data, take) =>
  portable().inflateInSteps(data, take);

export const deflate: typeof Portable.deflate = (content) => portable().deflate(content);
