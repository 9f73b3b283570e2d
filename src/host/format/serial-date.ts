/** A moment as the numbers of its date and time. */
export interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const SECONDS_PER_DAY = 86_400;
/** Serial of 31 December 9999, the last date Excel knows. */
const LAST_SERIAL = 2_958_465;
/** Days between 1 January 1900 and 1 January 1904, the second way to count. */
const SHIFT_1904 = 1462;
/** Excel keeps a 29 February 1900, which never was; later serials are one too high. */
const FALSE_LEAP_DAY = 60;
/** Serial of 1 January 1970 in the count without the false leap day. */
const UNIX_EPOCH = 25_568;

/** The date and time a serial number stands for; null outside of Excel's calendar. */
export function momentOf(serial: number, date1904: boolean): Moment | null {
  const seconds = Math.round((serial % 1) * SECONDS_PER_DAY);
  const carried = seconds === SECONDS_PER_DAY ? 1 : 0;
  const day = Math.floor(serial) + carried + (date1904 ? SHIFT_1904 : 0);
  if (!(serial >= 0) || day > LAST_SERIAL) return null;
  const time = carried ? 0 : seconds;
  return {
    ...dateOf(day),
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
  };
}

function dateOf(serial: number): Pick<Moment, 'year' | 'month' | 'day'> {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  const days = serial > FALSE_LEAP_DAY ? serial - 1 : serial;
  const date = new Date((days - UNIX_EPOCH) * SECONDS_PER_DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number that a day stands for; null for none of Excel's calendar. */
export function serialOf(
  year: number,
  month: number,
  day: number,
  date1904: boolean,
): number | null {
  const days = Date.UTC(year, month - 1, day) / (SECONDS_PER_DAY * 1000) + UNIX_EPOCH;
  const serial = (days >= FALSE_LEAP_DAY ? days + 1 : days) - (date1904 ? SHIFT_1904 : 0);
  const back = momentOf(serial, date1904);
  return back?.year === year && back.month === month && back.day === day ? serial : null;
}
