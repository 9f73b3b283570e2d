import { printCell } from '../../../sheet/address';
import type { Edits } from '../../../sheet/edits';
import type { Receipt, Restored, RowHeight } from '../../host';
import { guardsOf } from '../../write/guards-of';
import { heightsOf } from '../../write/heights-of';
import { refuseIfChanged } from '../../write/refuse-if-changed';
import { remaining } from '../../write/remaining';
import { sayStrayed, sortWritten } from '../../write/sort-written';
import type { Parts } from '../opc/parts';
import type { WorkbookNow } from '../workbook-now';
import { usedKinds } from './marks/mark-changes';
import { lowRows } from './rows/low-rows';
import { withHeights, withoutHeights } from './rows/row-heights';
import { UNMARK } from './unmark';

/** What a receipt cannot tell of its write. */
interface Past {
  /** What the package was before, if going back to it brings no older marks back. */
  readonly before: Parts | null;
  readonly after: Parts;
  /** Rich text and all else the cells held beside their contents, by address. */
  readonly originals: ReadonlyMap<string, string>;
}

/** For writes that put nothing back: all their elements are new. */
export const NO_ORIGINALS = new Map<string, string>();

/** Writes the edits of a check for receipts, and takes back what a receipt tells. */
export class Receipts {
  private readonly past = new WeakMap<Receipt, Past>();

  constructor(private readonly book: WorkbookNow) {}

  /** As `apply` of the host. */
  apply(sheet: string, edits: Edits): Receipt {
    refuseIfChanged(this.book.grid(sheet), edits);
    const { writes, marks } = edits;
    const { parts } = this.book;
    const result = this.book.write(sheet, { originals: NO_ORIGINALS, writes, marks });
    const { written, refused, originals, hadMarks } = result;
    const marked = marks !== null && !refused.some(({ cell }) => cell === null);
    // Who may not format cells may change no row either.
    const heights = this.book.map(sheet).frame.protected
      ? []
      : lowRows(this.book.view(sheet), written);
    this.reshape(sheet, (part, text) => withHeights(part, text, heights), heights);
    const receipt: Receipt = {
      sheet,
      sheetId: sheet,
      written,
      guards: guardsOf(written, edits.guards),
      marks: marked ? usedKinds(marks) : [],
      ...(heights.length > 0 ? { heights } : {}),
      refused,
    };
    const before = marks !== null && hadMarks ? null : parts;
    this.past.set(receipt, { before, after: this.book.parts, originals });
    return receipt;
  }

  /** As `restore` of the host; a write that is the last change is undone byte for byte. */
  restore(receipt: Receipt): Restored {
    const past = this.past.get(receipt);
    // Nothing has changed since, so that not even a look or a row that was added need stay.
    if (past?.before && past.after === this.book.parts) {
      this.book.parts = past.before;
      const back = receipt.written.map(({ cell }) => cell);
      return { back, changed: [], refused: [], remaining: null };
    }
    const { back, ours, strayed, changed } = sortWritten(this.book.grid(receipt.sheetId), receipt);
    const moved = ours.some(({ cell, write }) => printCell(cell) !== printCell(write.cell));
    const { written, refused } = this.book.write(receipt.sheetId, {
      writes: ours.map(({ cell, write }) => ({ cell, before: write.after, after: write.before })),
      // They are kept by address, and would carry the old one.
      originals: (moved ? undefined : past?.originals) ?? NO_ORIGINALS,
      marks: receipt.marks.length === 0 ? null : UNMARK.marks,
    });
    const done = new Set(written.map(({ cell }) => cell));
    const heights = heightsOf(
      receipt,
      ours.filter(({ cell }) => done.has(cell)),
      back,
    );
    this.reshape(receipt.sheetId, (part, text) => withoutHeights(part, text, heights), heights);
    const left = remaining(
      receipt,
      [...ours.filter(({ cell }) => !done.has(cell)), ...strayed].map(({ write }) => write),
      refused.some(({ cell }) => cell === null) ? receipt.marks : [],
    );
    if (left !== null && past) this.past.set(left, { ...past, before: null });
    return {
      back: [...back, ...done],
      changed,
      refused: [...strayed.map(sayStrayed), ...refused],
      remaining: left,
    };
  }

  private reshape(
    sheet: string,
    change: (part: string, text: string) => string,
    heights: readonly RowHeight[],
  ): void {
    if (heights.length === 0) return;
    const { part } = this.book.sheet(sheet);
    this.book.parts = this.book.parts.replace(
      new Map([[part, change(part, this.book.parts.text(part))]]),
    );
  }
}
