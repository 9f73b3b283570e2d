import { HostError } from '../host/host-error';
import { asXlsx, LEFT_BEHIND, type OpenedFile } from '../host/open-workbook';
import { systemErrorCode } from './file-error';
import type { Io } from './io';
import { markedCopy } from './marked-copy';
import type { Checked, Result } from './result';

const ALREADY_THERE =
  '已经有了，可能有人填写过，没有覆盖；请先移走那一份，或用 --write 另选一个文件夹。';

/** A file that was checked. */
export interface Input extends OpenedFile {
  readonly file: string;
}

/** Puts marked copies of checked workbooks into one folder. */
export interface Copies {
  /** What became of the copy of one file. */
  add(input: Input, results: readonly Result[]): Promise<readonly Result[]>;
}

/**
 * Copies under `folder` with the names of the inputs; never over an input, nor over a copy of the
 * same run, nor over any other file that is there: somebody may have filled in an earlier copy.
 *
 * @param inputs every file of the run, so that none of them is written over
 */
export function createCopies(folder: string, inputs: readonly string[], io: Io): Copies {
  const taken = new Set<string>();
  let originals: Promise<ReadonlySet<string>> | null = null;
  return {
    async add({ file, workbook, convertedFrom }, results) {
      const checked = results.filter((result): result is Checked => result.kind === 'checked');
      if (checked.length === 0) return [];
      const target = `${folder.replace(/[\\/]$/, '')}/${convertedFrom === null ? nameOf(file) : asXlsx(nameOf(file))}`;
      try {
        const refused = await whyNot(folder, target, file);
        if (refused !== null) return [{ kind: 'not-copied', file, why: refused }];
        const { bytes, done, left } = await markedCopy(workbook, checked);
        if (await holdsOther(target, bytes, io))
          return [{ kind: 'not-copied', file, why: `${target} ${ALREADY_THERE}` }];
        await io.writeFile(target, bytes);
        taken.add(await io.realPath(target));
        return [
          { kind: 'copied', file, why: `已写出 ${target}，${done}。` },
          ...(convertedFrom === null ? [] : [{ kind: 'copied', file, why: LEFT_BEHIND } as const]),
          ...left.map((why): Result => ({ kind: 'copied', file, why })),
        ];
      } catch (error) {
        return [{ kind: 'not-copied', file, why: whyFailed(error, target) }];
      }
    },
  };

  async function whyNot(into: string, target: string, file: string): Promise<string | null> {
    if ((await io.realPath(into)) === (await io.realPath(folderOf(file))))
      return `不能写到原文件所在的文件夹，请用 --write 另选一个文件夹。`;
    const real = await io.realPath(target);
    if (taken.has(real)) return `${target} 刚由另一个同名文件写出，请把同名文件分开检查。`;
    // Once for all copies: of each input anew for each, they would cost the square of their number.
    originals ??= realPaths(inputs, io);
    return (await originals).has(real) ? `${target} 是要检查的原文件，请另选一个文件夹。` : null;
  }
}

/** A file stands there that is not the very copy that would be written. */
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
  if (error instanceof HostError) return `没有写出标注副本：${error.message}`;
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return `无法写出 ${target}（${code}），请换一个可以写入的文件夹。`;
}

function nameOf(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file;
}

function folderOf(file: string): string {
  return file.slice(0, -nameOf(file).length) || '.';
}
