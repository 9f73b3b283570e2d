import type { Package } from '../package';

/** One way in which another program writes the sample form, and what a check must make of it. */
export interface Rewrite {
  /** What is different about the file, and which programs write so where that is known. */
  readonly name: string;
  readonly rewrite: (sample: Package) => Package | Uint8Array;
  /** Besides the sample's own report: what is said of a sheet that was not checked. */
  readonly leftOut?: RegExp;
  /** In place of the sample's report: the sentence that refuses the file. */
  readonly refused?: RegExp;
  /** The file is read, but no program of ours writes such files. */
  readonly readOnly?: true;
  /** Values that differ from the sample's, by address, as the check must read them. */
  readonly reads?: Readonly<Record<string, string>>;
}
