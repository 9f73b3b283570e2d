import { HostError } from '../host/host-error';
import { systemErrorCode } from './file-error';
import type { Io } from './io';
import { folderOf } from './path-parts';
import type { Copied, NotCopied } from './result';

/** A folder that is written into, where no file that is there is ever touched. */
export interface OutFolder {
  /**
   * Writes what `make` gives at `place`, and says what became of it. Nothing is made where it could
   * not be written anyway.
   *
   * @param file the input it is made of
   * @param place in the folder: `县级/甲.xlsx`
   */
  put(
    file: string,
    place: string,
    make: () => Promise<Made>,
  ): Promise<readonly (Copied | NotCopied)[]>;
}

/** The bytes of a file, and what there is to say of them, each a Chinese sentence without its end. */
export interface Made {
  readonly bytes: Uint8Array;
  /** What was done, `写入提纲 1 处`; '' where the name of the file says it all. */
  readonly done: string;
  readonly notes: readonly string[];
}

/** Which folder, and what it is for. */
export interface OutSettings {
  readonly folder: string;
  /** That names it, to be named in a refusal: `--write`. */
  readonly option: string;
  /** What is written may stand beside the file it is made of. */
  readonly beside: boolean;
}

/** @param inputs every file of the run, so that none of them is written over */
export function createOutFolder(
  { folder, option, beside }: OutSettings,
  inputs: readonly string[],
  io: Io,
): OutFolder {
  const taken = new Set<string>();
  let originals: Promise<ReadonlySet<string>> | null = null;
  return {
    async put(file, place, make) {
      const target = folder === '.' ? place : `${folder.replace(/[\\/]$/, '')}/${place}`;
      const refused = (why: string): readonly NotCopied[] => [{ kind: 'not-copied', file, why }];
      try {
        const why = await whyNot(target, file);
        if (why !== null) return refused(why);
        const { bytes, done, notes } = await make();
        if (await holdsOther(target, bytes, io))
          return refused(
            `${target} 已经有了，可能有人填写过，没有覆盖；请先移走那一份，或用 ${option} 另选一个文件夹。`,
          );
        await io.writeFile(target, bytes);
        taken.add(await io.realPath(target));
        const said = `已写出 ${target}${done === '' ? '' : `，${done}`}。`;
        return [said, ...notes].map((one): Copied => ({ kind: 'copied', file, why: one }));
      } catch (error) {
        return refused(whyFailed(error, target));
      }
    },
  };

  async function whyNot(target: string, file: string): Promise<string | null> {
    if (!beside && (await io.realPath(folderOf(target))) === (await io.realPath(folderOf(file))))
      return `不能写到原文件所在的文件夹，请用 ${option} 另选一个文件夹。`;
    const real = await io.realPath(target);
    if (taken.has(real)) return `${target} 刚由另一个同名文件写出，请把同名文件分开检查。`;
    // Once for all copies: of each input anew for each, they would cost the square of their number.
    originals ??= realPaths(inputs, io);
    return (await originals).has(real) ? `${target} 是要检查的原文件，请另选一个文件夹。` : null;
  }
}

/** A file stands there that is not the very one that would be written. */
async function holdsOther(target: string, bytes: Uint8Array, io: Io): Promise<boolean> {
  try {
    const there = await io.readFile(target);
    return there.length !== bytes.length || there.some((byte, at) => byte !== bytes[at]);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}

async function realPaths(paths: readonly string[], io: Io): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(paths.map((path) => io.realPath(path))));
}

function whyFailed(error: unknown, target: string): string {
  if (error instanceof HostError) return `没有写出 ${target}：${error.message}`;
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return `无法写出 ${target}（${code}），请换一个可以写入的文件夹。`;
}
