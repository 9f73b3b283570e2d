import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { MadeFile } from '../review/make-lists';

/** Files that are put into one, as they come. */
export interface ListArchive {
  readonly add: (file: MadeFile) => void;
  /** What there is to save: the one file itself, or all of them as a zip; null where there is none. */
  readonly end: (name: string) => { readonly name: string; readonly content: Blob } | null;
}

/** A zip that is written file by file, so that no thousand of them is packed at once. */
export function listArchive(): ListArchive {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(new Uint8Array(chunk));
  });
  const added: MadeFile[] = [];
  return {
    add(file) {
      // Of many only the packed bytes are kept.
      added.push(added.length === 0 ? file : { ...file, bytes: new Uint8Array() });
      // A workbook is a zip itself and gets no smaller.
      const isPacked = file.name.endsWith('.xlsx');
      const entry = isPacked ? new ZipPassThrough(file.name) : new ZipDeflate(file.name);
      zip.add(entry);
      entry.push(file.bytes, true);
    },
    end(name) {
      zip.end();
      const [only, ...others] = added;
      if (only === undefined) return null;
      if (others.length > 0) return { name: `${name}.zip`, content: new Blob(chunks) };
      const [own = name] = only.name.split('/').slice(-1);
      return { name: own, content: new Blob([new Uint8Array(only.bytes)]) };
    },
  };
}
