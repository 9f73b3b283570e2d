import type { SheetWrite } from './write-sheet';

/** A write that takes the marks away and does nothing else. */
export const UNMARK: SheetWrite = {
  originals: new Map(),
  writes: [],
  marks: { error: [], warning: [], failing: [] },
};
