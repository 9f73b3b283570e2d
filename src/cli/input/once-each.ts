import type { Io } from '../io';
import { realPathOf } from '../path-facts';
import type { Found } from './collect-files';

/** The files of a run, each of them once. */
export interface OnceEach {
  readonly found: readonly Found[];
  /** Their real paths: none of them is to be written over. */
  readonly reals: ReadonlySet<string>;
  /** What was named again, in one Chinese sentence; null where nothing was. */
  readonly said: string | null;
}

/**
 * Leaves out what is there already under the same name, or under another that leads to the same file: a
 * folder and a file in it, a link, another case where the system does not mind.
 */
export async function onceEach(
  found: readonly Found[],
  io: Pick<Io, 'realPath'>,
): Promise<OnceEach> {
  const met = new Map<string, string>();
  const kept: Found[] = [];
  const again: string[] = [];
  for (const one of found) {
    const real = await realPathOf(one.file, io);
    const first = met.get(real);
    if (first === undefined) kept.push(one);
    else again.push(`${one.file} 和 ${first} 是同一个文件，只检查一次`);
    met.set(real, first ?? one.file);
  }
  return { found: kept, reals: new Set(met.keys()), said: sentence(again) };
}

function sentence([first, ...others]: readonly string[]): string | null {
  if (first === undefined) return null;
  return others.length === 0 ? `${first}。` : `${first}；这样的还有 ${others.length} 个。`;
}
