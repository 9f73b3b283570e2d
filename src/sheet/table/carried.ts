import type { CarriedEntry, Entry, Group } from '../../engine/model/form';
import { isFiller } from '../../engine/model/blank';
import { isBroken } from '../../engine/model/broken';

/**
 * Follows one column down the table and gives each row the text that holds for it; null where that
 * is an error value.
 */
export type Carry = (entry: Entry | null, group: Group | null) => CarriedEntry | null;

/** 评分标准: a text holds for every row below it until the next one. */
export function carryDown(): Carry {
  let above: string | null = '';
  return (entry) => {
    if (entry === null) return null;
    if (entry.kind !== 'blank') above = carriable(entry);
    return carried(entry, above);
  };
}

/** 佐证材料: a text holds for the rows below it within the same 二级指标 and nowhere else. */
export function carryWithinGroup(): Carry {
  let above: string | null = '';
  let holder: Group | null = null;
  return (entry, group) => {
    if (entry === null) return null;
    if (group === null || group !== holder) above = '';
    holder = group;
    if (entry.kind !== 'blank') above = carriable(entry);
    return carried(entry, above);
  };
}

/** A filler says that there is nothing, and nothing is what the rows below get. */
function carriable(entry: Entry): string | null {
  if (isBroken(entry)) return null;
  return isFiller(entry.text) ? '' : entry.text;
}

function carried(entry: Entry, above: string | null): CarriedEntry | null {
  if (above === null) return null;
  if (entry.kind !== 'blank') return { cell: entry.cell, text: entry.text, own: true };
  return { cell: entry.cell, text: above, own: above === '' };
}
