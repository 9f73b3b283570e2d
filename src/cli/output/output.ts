import type { OpenedFile } from '../../host/open-workbook';
import type { Checked, Result } from '../result';

/** A file that was checked. */
export interface Input extends OpenedFile {
  readonly file: string;
  /** Where what is made of it belongs in a folder of output. */
  readonly place: string;
}

/** Something that is written of the files of a run besides what is printed. */
export interface Output {
  /** What became of it for one file with at least one form. */
  add(input: Input, checked: readonly Checked[]): Promise<readonly Result[]>;
  /** What is written once all files are there. */
  end?(): Promise<readonly Result[]>;
}
