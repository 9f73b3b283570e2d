import { zipSync, type Zippable } from 'fflate';

/** Zips are made by Unix and say so, or a script would not be one to run. */
const UNIX = 3;
const FILE = 0o644;
const SCRIPT = 0o755;
/** The same files give the same bytes, whenever they are packed. */
const SAME_DAY = new Date(2026, 0, 1);

/** A zip with everything in one folder, so that unpacking it strews nothing about. */
export function archive(folder: string, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of contents) {
    const mode = path.endsWith('.sh') ? SCRIPT : FILE;
    files[`${folder}/${path}`] = [bytes, { os: UNIX, attrs: mode << 16, mtime: SAME_DAY }];
  }
  return zipSync(files, { level: 9 });
}
