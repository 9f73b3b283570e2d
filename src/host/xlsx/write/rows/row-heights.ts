import type { RowHeight } from '../../../host';
import { CellCursor } from '../../read/cell-cursor';
import { isOn } from '../../xml/attribute';
import { removeAttribute, setAttribute } from '../../xml/outline';
import { scanText, type Attributes } from '../../xml/scan';
import { splice, tagStart, type Change } from '../../xml/splice';

/** A sheet's text with these rows as high as is said; all else stays as it is. */
export function withHeights(part: string, text: string, heights: readonly RowHeight[]): string {
  const changes: Change[] = [];
  eachRow(part, text, (row, attributes, tag) => {
    const height = heights.find((one) => one.row === row);
    if (height === undefined) return;
    changes.push(setAttribute(text, tag, 'ht', String(height.after)));
    // What had no height of its own follows from its cells, which a merged one is not counted among.
    if (height.before === null && !isOn(attributes['customHeight']))
      changes.push(setAttribute(text, tag, 'customHeight', '1'));
  });
  return splice(text, changes);
}

/** Takes heights back where a row still has the one that it was given. */
export function withoutHeights(part: string, text: string, heights: readonly RowHeight[]): string {
  const changes: Change[] = [];
  eachRow(part, text, (row, attributes, tag) => {
    const height = heights.find((one) => one.row === row);
    if (height === undefined || Number(attributes['ht']) !== height.after) return;
    if (height.before !== null) {
      changes.push(setAttribute(text, tag, 'ht', String(height.before)));
      return;
    }
    for (const name of ['ht', 'customHeight'])
      for (const change of removeAttribute(text, tag, name)) changes.push(change);
  });
  return splice(text, changes);
}

type Row = (
  row: number,
  attributes: Attributes,
  tag: { readonly start: number; readonly end: number },
) => void;

function eachRow(part: string, text: string, meet: Row): void {
  const cursor = new CellCursor(part);
  scanText(part, text, {
    open(name, attributes, end) {
      if (name !== 'row') return;
      cursor.enterRow(attributes['r']);
      meet(cursor.row, attributes, { start: tagStart(text, end), end });
    },
  });
}
