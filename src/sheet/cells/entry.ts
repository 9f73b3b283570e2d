import { Decimal, format, HUNDRED } from '../../engine/decimal';
import { normalise, type Plain } from '../../engine/language/plain';
import { blank } from '../../engine/model/blank';
import type { Cell, Entry } from '../../engine/model/form';
import { keyOf, memory } from '../../engine/once';
import type { GridCell } from '../grid';

/** Digits a workbook's number is good for; the rest is noise of its binary form. */
const SIGNIFICANT = 15;
const LITERAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;
const SHOWN_NUMBER = /-?\d+(?:\.\d+)?/;
/** How a date shows; its stored number of days says nothing to a person. */
const SHOWN_DATES = [
  /[年月日]/,
  /^\d{4}[-/]\d{1,2}([-/]\d{1,2})?$/,
  /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/,
  /^\d{1,2}-\d{1,2}$/,
  /^(\d{1,2}-)?[A-Z][a-z]{2}(-\d{2,4})?$/,
];
/** What the built-in format `yyyy/m/d h:mm` and its like show after the date. */
const TIME_OF_DAY = /\s\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AP]M)?$/i;

/** What a person put into a cell. `plainOf` may know its text from another cell. */
export function entryOf(cell: Cell, held: GridCell, plainOf = normalise): Entry {
  if (held.kind === 'uncalculated') return { ...blank(cell), kind: 'uncalculated' };
  if (held.value.trim() === '') return blank(cell);
  if (held.kind === 'error') return { ...typed(cell, held.value, plainOf), kind: 'error' };
  if (held.kind !== 'number' || !LITERAL.test(held.value)) return typed(cell, held.value, plainOf);
  if (held.date !== undefined) return quoted(cell, held.text, plainOf(held.date));
  const isPlain = held.value === held.text;
  const read = numbers(isPlain ? held.value : keyOf(held.value, held.text), () => numberIn(held));
  if (read.date !== null) return typed(cell, read.date, plainOf);
  const { number, shown, text, plain, percent } = read;
  return { cell, kind: 'number', number, shown, text, plain, percent };
}

/** What a number says wherever it stands, or the date that it shows. */
interface ReadNumber extends Omit<Entry, 'cell' | 'kind'> {
  readonly date: string | null;
}

/** By what is stored and what is shown, which for most are one. */
const numbers = memory<ReadNumber>();

function numberIn(held: GridCell): ReadNumber {
  const stored = numberOf(held.value);
  const percent = /[%％]\s*$/.test(held.text);
  // Where the sign is mere text in the format (0"%"), the cell shows 90% for 90.
  const number = percent && showsAsStored(held.text, stored) ? stored.div(HUNDRED) : stored;
  const text = percent ? `${format(number.times(HUNDRED))}%` : format(number);
  return {
    date: shownDate(held),
    number,
    shown: held.text === held.value ? number : shownNumber(held.text, number, percent),
    text,
    plain: normalise(text),
    percent,
  };
}

function numberOf(literal: string): Decimal {
  const number = new Decimal(literal);
  return literal.length > SIGNIFICANT ? number.toSignificantDigits(SIGNIFICANT) : number;
}

/** A text in a cell, be it a part of what was typed there. */
export function typed(cell: Cell, text: string, plainOf = normalise): Entry {
  return quoted(cell, text, plainOf(text));
}

/** The entry with a part of its text; the same entry where nothing is left out. */
export function withText(entry: Entry, text: string): Entry {
  return text === entry.text ? entry : typed(entry.cell, text);
}

/** A text that is read otherwise than it is quoted: a date as its host says it, not as it shows. */
export function quoted(cell: Cell, text: string, plain: Plain): Entry {
  return { cell, kind: 'text', number: null, shown: null, text, plain, percent: false };
}

/** A percentage whose digits are those of the stored number, not of a hundred times as much. */
function showsAsStored(text: string, stored: Decimal): boolean {
  const literal = literalIn(text);
  if (literal === null) return false;
  return !roundsTo(stored.times(HUNDRED), literal) && roundsTo(stored, literal);
}

/** The digits of what a cell shows. */
function literalIn(text: string): string | null {
  return SHOWN_NUMBER.exec(text.replace(/,/g, ''))?.[0] ?? null;
}

function roundsTo(number: Decimal, literal: string): boolean {
  const decimals = literal.split('.')[1]?.length ?? 0;
  return number.toDecimalPlaces(decimals).equals(new Decimal(literal));
}

/** The digits a cell shows, if they are its number rounded; else (#####, 45.3千) the number itself. */
function shownNumber(text: string, number: Decimal, percent: boolean): Decimal {
  const literal = literalIn(text);
  if (literal === null || !roundsTo(percent ? number.times(HUNDRED) : number, literal))
    return number;
  const digits = new Decimal(literal);
  return percent ? digits.div(HUNDRED) : digits;
}

/**
 * The date a number shows, its time of day left out. A column too narrow for its date shows `#####`,
 * which is no date; nor is a number with a unit.
 */
function shownDate(held: GridCell): string | null {
  const shown = held.text.trim().replace(TIME_OF_DAY, '').trimEnd();
  return shown !== held.value && SHOWN_DATES.some((pattern) => pattern.test(shown)) ? shown : null;
}
