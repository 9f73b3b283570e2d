import type { Convert } from '../host/open-workbook';

/** What a path leads to. Sockets and devices are `other`. */
export type PathKind = 'file' | 'folder' | 'other';

export interface FolderEntry {
  readonly name: string;
  readonly kind: PathKind;
}

/** A file that is being written. */
export interface NewFile {
  add(bytes: Uint8Array): Promise<void>;
  /** `other`: another file stands at the path, and stays. One of the same bytes is as good as written. */
  end(): Promise<'written' | 'other'>;
}

/**
 * All that the command line does to the world. The file calls reject as Node does: with an
 * error whose `code` says why (`ENOENT`, `EACCES`, …).
 */
export interface Io {
  /** Makes an `.xlsx` of a file in an older format; ends, with a `HostError`, where that takes too long. */
  readonly convert: Convert;
  readFile(path: string): Promise<Uint8Array>;
  /** Links are followed. */
  kindOf(path: string): Promise<PathKind>;
  /** The entries of one folder in any order. A link to a folder is `other`: it may lead in circles. */
  listFolder(path: string): Promise<readonly FolderEntry[]>;
  /** The one absolute name of a path, links resolved; of a path to nothing, where it would lead. */
  realPath(path: string): Promise<string>;
  /**
   * Begins a file that is written bit by bit and that is at its path only once it is whole; creates its
   * folder where there is none.
   */
  newFile(path: string): Promise<NewFile>;
  /** For the dates in what is printed. */
  now(): Date;
  stdout(text: string): void;
  /** Nobody gets what is printed: the reader has seen enough, or the disk is full. */
  stdoutIsLost(): boolean;
  stderr(text: string): void;
  /** Somebody watches stderr, so progress is worth showing. */
  readonly stderrIsTerminal: boolean;
}
