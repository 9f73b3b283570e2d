import { notSimulated } from '../wire/wire-error';
import type { SimCell } from './cell';

/** What a cell shows. Numbers in a format are known only as the workbook came with them. */
export function shownText({ value, type, format, shows }: SimCell): string {
  if (shows !== null) return shows;
  if (type === 'Boolean') return value === true ? 'TRUE' : 'FALSE';
  if (type !== 'Double') return String(value);
  if (format !== 'General') throw notSimulated(`the text of a number in the format ${format}`);
  return String(Number(Number(value).toPrecision(10)));
}
