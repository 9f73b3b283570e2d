import { parseBlock } from '../../../src/host/xlsx/read/block';
import type { SheetView } from '../../../src/host/xlsx/view/sheet-view';

const UNMARKED: SheetView['marks'] = { error: [], warning: [], failing: [] };

/** The look of a plain sheet, with these blocks merged and whatever else is given. */
export function viewOf(merges: readonly string[] = [], more: Partial<SheetView> = {}): SheetView {
  const blocks = merges.flatMap((merge) => parseBlock(merge) ?? []);
  return {
    merges: blocks,
    columns: [],
    defaultWidth: 9,
    rows: new Map(),
    marks: UNMARKED,
    ...more,
  };
}
