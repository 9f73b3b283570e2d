/** One file of a zip archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerStart: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
  /** Its record in the central directory, which a rewritten archive takes over. */
  readonly record: Uint8Array;
}

/** The archive's files and where its own bookkeeping begins. */
export interface ZipDirectory {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly start: number;
}
