import { readFileSync } from 'node:fs';

/** Width and height in pixels, as the header of a PNG file states them. */
export function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is no PNG file`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
