import type { Content } from '../../../sheet/edits';
import { serialOfIso } from '../../format/iso-date';
import { damaged } from '../unreadable';
import { isOn } from '../xml/attribute';
import { unescapeText } from '../xml/escaped-text';
import type { CellContext } from './cell-context';

const YEAR_MONTH = /^(\d{4})(?:-(\d{2}))?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

/** A cell as the sheet's XML has it. */
export interface RawCell {
  /** Its `t`, `n` where left out. */
  readonly type: string;
  /** The text of its `<v>`. */
  readonly value: string;
  /** The texts of its `<is>`. */
  readonly inline: string;
}

/** What a cell holds, whatever way it is written in the file. */
export function contentOf(
  part: string,
  raw: RawCell,
  { strings, date1904 }: Pick<CellContext, 'strings' | 'date1904'>,
): Content {
  switch (raw.type) {
    case 's':
      return text(sharedString(part, raw.value, strings));
    case 'inlineStr':
      return text(unescapeText(raw.inline));
    case 'str':
      return text(unescapeText(raw.value));
    case 'b':
      return raw.value === '' ? text('') : boolean(raw.value.trim());
    case 'e':
      return { kind: 'error', value: raw.value.trim() };
    case 'd':
      return dateOrText(raw.value.trim(), date1904);
    default:
      return numberOrText(raw.value.trim());
  }
}

function text(value: string): Content {
  return { kind: value === '' ? 'blank' : 'text', value };
}

function boolean(value: string): Content {
  return { kind: 'boolean', value: isOn(value) ? 'TRUE' : 'FALSE' };
}

/** What is no number is kept as text rather than dropped. */
function numberOrText(value: string): Content {
  return NUMBER.test(value) ? { kind: 'number', value } : text(value);
}

/**
 * A date as ISO 8601 writes it is the number that Excel makes of it when it opens the file. A year or a
 * month without a day is no number of days: it is what it says.
 */
function dateOrText(value: string, date1904: boolean): Content {
  const [, year, month] = YEAR_MONTH.exec(value) ?? [];
  if (year !== undefined)
    return text(`${year}年${month === undefined ? '' : `${Number(month)}月`}`);
  const serial = serialOfIso(value, date1904);
  return serial === null ? numberOrText(value) : { kind: 'number', value: String(serial) };
}

function sharedString(part: string, index: string, strings: readonly string[]): string {
  if (index === '') return '';
  const found = strings[Number(index)];
  if (found === undefined) throw damaged(part, `shared string ${index}`);
  return found;
}
