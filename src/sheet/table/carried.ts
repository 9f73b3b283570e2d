import { isFiller } from '../../engine/language/blank';
import { isBroken } from '../../engine/language/cell-value';
import { NO_TEXT } from '../../engine/language/plain';
import type { CarriedEntry, Entry, Group } from '../../engine/model/form';

/**
 * Follows one column down the table and gives each row the text that holds for it; null where that
 * is an error value.
 */
export type Carry = (entry: Entry | null, group: Group | null) => CarriedEntry | null;

type Text = Pick<Entry, 'text' | 'plain'>;

const NOTHING: Text = { text: '', plain: NO_TEXT };

/** 评分标准: a text holds for every row below it until the next one. */
export function carryDown(): Carry {
  let above: Text | null = NOTHING;
  return (entry) => {
    if (entry === null) return null;
    if (entry.kind !== 'blank') above = carriable(entry);
    return carried(entry, above);
  };
}

/** 佐证材料: a text holds for the rows below it within the same 二级指标 and nowhere else. */
export function carryWithinGroup(): Carry {
  let above: Text | null = NOTHING;
  let holder: Group | null = null;
  return (entry, group) => {
    if (entry === null) return null;
    if (group === null || group !== holder) above = NOTHING;
    holder = group;
    if (entry.kind !== 'blank') above = carriable(entry);
    return carried(entry, above);
  };
}

/** A filler says that there is nothing, and nothing is what the rows below get. */
function carriable(entry: Entry): Text | null {
  if (isBroken(entry)) return null;
  return isFiller(entry.plain) ? NOTHING : entry;
}

function carried({ cell, kind, text, plain }: Entry, above: Text | null): CarriedEntry | null {
  if (above === null) return null;
  if (kind !== 'blank') return { cell, text, plain, own: true };
  return { cell, text: above.text, plain: above.plain, own: above.text === '' };
}
