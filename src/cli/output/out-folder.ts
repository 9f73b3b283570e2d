import { HostError } from '../../host/host-error';
import { writeErrorText } from '../file-error';
import type { Io, NewFile } from '../io';
import { folderOf } from '../path-parts';
import type { Copied, NotCopied } from '../result';

/** A folder that is written into, where no file that is there is ever touched. */
export interface OutFolder {
  /**
   * Writes what `make` gives at `place`, and says what became of it. Nothing is made where it could
   * not be written anyway.
   *
   * @param file the input it is made of
   * @param place in the folder: `县级/甲.xlsx`
   */
  put(file: string, place: string, make: () => Promise<Made>): Promise<Became>;
  /** Begins a file at `place` that grows with every file of a run. */
  grow(file: string, place: string): GrowingFile;
}

/** What became of a file that was to be written. */
type Became = readonly (Copied | NotCopied)[];

/** A file of which no part is kept in memory: a run of many files makes hundreds of megabytes. */
export interface GrowingFile {
  /** What was made; null where nothing is, as the file cannot be written. */
  add<Part extends { readonly bytes: Uint8Array }>(make: () => Promise<Part>): Promise<Part | null>;
  end(said?: Omit<Made, 'bytes'>): Promise<Became>;
}

/** The bytes of a file, and what there is to say of them, each a Chinese sentence without its end. */
export interface Made {
  readonly bytes: Uint8Array;
  /** What was done, `写入提纲 1 处`; '' where the name of the file says it all. */
  readonly done: string;
  readonly notes: readonly string[];
}

const NOTHING_SAID: Omit<Made, 'bytes'> = { done: '', notes: [] };

/** Which folder, and what it is for. */
export interface OutSettings {
  readonly folder: string;
  /** That names it, to be named in a refusal: `--write`. */
  readonly option: string;
  /** What is written may stand beside the file it is made of. */
  readonly beside: boolean;
  /** The option names one file, not a folder of files. */
  readonly isFile?: boolean;
}

/** @param originals the real paths of all files of the run: none of them is written over */
export function createOutFolder(
  { folder, option, beside, isFile = false }: OutSettings,
  originals: ReadonlySet<string>,
  io: Io,
): OutFolder {
  const taken = new Set<string>();
  const instead = `用 ${option} 另写一个${isFile ? '文件名' : '文件夹'}`;
  return {
    async put(file, place, make) {
      const growing = grow(file, place);
      const made = await growing.add(make);
      return growing.end(made ?? NOTHING_SAID);
    },
    grow,
  };

  function grow(file: string, place: string): GrowingFile {
    const target = folder === '.' ? place : `${folder.replace(/[\\/]$/, '')}/${place}`;
    let written: NewFile | null = null;
    let refusal: string | null = null;
    return {
      async add(make) {
        if (refusal !== null) return null;
        try {
          if (written === null) refusal = await whyNot(target, file);
          if (refusal !== null) return null;
          const made = await make();
          written ??= await io.newFile(target);
          await written.add(made.bytes);
          return made;
        } catch (error) {
          refusal = whyFailed(error, target);
          return null;
        }
      },
      async end({ done, notes } = NOTHING_SAID) {
        try {
          if (refusal === null && (await written?.end()) === 'other')
            refusal = `${target} 已经有了，和这次的不同，可能有人填写或改过，没有覆盖；请先把那一份移走或改名，或者${instead}。`;
          if (refusal === null) taken.add(await io.realPath(target));
        } catch (error) {
          refusal = whyFailed(error, target);
        }
        if (refusal !== null) return [{ kind: 'not-copied', file, why: refusal }];
        const said = `已写出 ${target}${done === '' ? '' : `，${done}`}。`;
        return [said, ...notes].map((why): Copied => ({ kind: 'copied', file, why }));
      },
    };
  }

  async function whyNot(target: string, file: string): Promise<string | null> {
    if (!beside && (await io.realPath(folderOf(target))) === (await io.realPath(folderOf(file))))
      return `不能写到原文件所在的文件夹，请${instead}。`;
    const real = await io.realPath(target);
    if (taken.has(real))
      return `${target} 这次已经由另一个名称几乎一样的文件写出，没有再写；请把其中一个改名，或者分开检查。`;
    return originals.has(real) ? `${target} 是要检查的原文件，没有覆盖；请${instead}。` : null;
  }
}

function whyFailed(error: unknown, target: string): string {
  const why = error instanceof HostError ? error.message : writeErrorText(error);
  if (why === null) throw error;
  return `没有写出 ${target}：${why.replace(/。$/, '')}。`;
}
