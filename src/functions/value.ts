import type { Cell, Entry } from '../engine/model/form';
import { momentOf } from '../host/format/serial-date';
import { entryOf, typed } from '../sheet/cells/entry';

/** What Excel hands a function of one cell; nothing, or an empty text, of a blank one. */
export type Value = string | number | boolean | null | undefined;

/** A function knows no place. */
const NOWHERE: Cell = { row: 0, column: 0 };

/** What stands in a cell, as far as Excel says: a percentage and a date come as bare numbers. */
export function entryOfValue(value: Value): Entry {
  const text = value === null || value === undefined ? '' : `${value}`;
  const kind = text.trim() === '' ? 'blank' : typeof value === 'number' ? 'number' : 'text';
  return entryOf(NOWHERE, { column: 0, kind, value: text, text, formula: false });
}

/** The date that a number of days stands for; any other entry stays. */
export function dateEntry(entry: Entry): Entry {
  const moment = entry.number === null ? null : momentOf(entry.number.toNumber(), false);
  if (moment === null) return entry;
  return typed(entry.cell, `${moment.year}年${moment.month}月${moment.day}日`);
}
