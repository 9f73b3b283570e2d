import { posix } from 'node:path';
import type { FolderEntry, Io, PathKind } from '../../src/cli/io';
import { convertToXlsx } from '../../src/host/other/convert';

/** An `Io` over a tree in memory that keeps what was printed. */
export interface FakeIo extends Io {
  readonly out: () => string;
  readonly err: () => string;
  /** What was written, by path. */
  readonly written: ReadonlyMap<string, Uint8Array>;
}

/** `files` by path, such as `forms/a.xlsx`; a text in place of the bytes is the code of a failure. */
export function fakeIo(
  files: Readonly<Record<string, Uint8Array | string>>,
  stderrIsTerminal = false,
): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const written = new Map<string, Uint8Array>();
  return {
    convert: async (bytes) => convertToXlsx(bytes),
    readFile: async (path) => {
      const content = files[path] ?? 'ENOENT';
      if (typeof content === 'string') throw nodeError(content);
      return content;
    },
    kindOf: async (path) => {
      const kind = kindIn(files, path);
      if (kind === null) throw nodeError('ENOENT');
      return kind;
    },
    listFolder: async (path) => {
      if (files[`${path}/`] === 'EACCES') throw nodeError('EACCES');
      return entriesOf(files, path);
    },
    realPath: async (path) => posix.resolve('/', path),
    newFile: async (path) => {
      if (files[path] === 'ENOSPC') throw nodeError('ENOSPC');
      const parts: Uint8Array[] = [];
      return {
        add: async (bytes) => void parts.push(bytes),
        async end() {
          const whole = Buffer.concat(parts);
          const there = files[path];
          if (there instanceof Uint8Array && !whole.equals(there)) return 'other';
          written.set(path, new Uint8Array(whole));
          return 'written';
        },
      };
    },
    now: () => new Date('2026-01-31T04:05:06Z'),
    stdout: (text) => void out.push(text),
    stdoutIsLost: () => false,
    stderr: (text) => void err.push(text),
    stderrIsTerminal,
    out: () => out.join(''),
    err: () => err.join(''),
    written,
  };
}

function entriesOf(files: Readonly<Record<string, unknown>>, folder: string): FolderEntry[] {
  const prefix = folder === '.' ? '' : `${folder}/`;
  const names = Object.keys(files)
    .filter((path) => path.startsWith(prefix) && path !== prefix)
    .map((path) => path.slice(prefix.length).split('/')[0] ?? '');
  return [...new Set(names)].map((name) => ({
    name,
    kind: kindIn(files, prefix + name) ?? 'other',
  }));
}

function kindIn(files: Readonly<Record<string, unknown>>, path: string): PathKind | null {
  if (Object.hasOwn(files, path)) return 'file';
  return Object.keys(files).some((each) => each.startsWith(`${path}/`)) ? 'folder' : null;
}

/** A failure as Node's file calls report it. */
function nodeError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'open' });
}
