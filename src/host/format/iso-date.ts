import { serialOf } from './serial-date';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;
const TIME = /(?:^|T)(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?/;

/**
 * The serial number of a date as ISO 8601 writes it, with or without a time of day, which cells of
 * type `d` hold; null for any other text. A zone is left out: a form knows none.
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const day = DAY.exec(text);
  const time = TIME.exec(text);
  if (!day && !time) return null;
  const [, year, month, date] = day ?? [];
  const days = day ? serialOf(Number(year), Number(month), Number(date), date1904) : 0;
  const [, hours = '0', minutes = '0', seconds = '0'] = time ?? [];
  const part = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return days === null ? null : days + part;
}
