import type { Cell } from '../engine/model/form';

/** The kinds of failure a host reports; the pane decides by these what to offer. */
export type HostErrorCode =
  | 'protected'
  | 'read-only'
  | 'cell-edit'
  | 'sheet-gone'
  | 'changed'
  | 'too-large'
  | 'unreadable'
  | 'refused'
  | 'unknown';

/** A failure of a workbook, said in one Chinese sentence that tells what to do. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: HostErrorCode,
    /** What happened and what to do, in Chinese. */
    message: string,
    /** The host's own code and words, for the person who looks into it. */
    readonly detail: string = '',
    /** The cells it is about. */
    readonly cells: readonly Cell[] = [],
  ) {
    super(message);
  }
}
