import { datePartsOf, type DatePart } from './date-section';
import { fifteenDigits } from './general';
import { sectionPicker } from './pick-section';
import { momentOf, type Moment } from './serial-date';
import { tokenise } from './tokens';

/** What a number literal of the file means as a date, in words; null where it means none. */
export type DateWords = (literal: string) => string | null;

/**
 * How a format that shows dates says them, spelt out as far as it shows them: 2023年12月31日,
 * 2023年12月, 2023年. The order of its parts (12/31/23, 31.12.2023) and their names (Dec-23) are a
 * matter of taste; the date is in the number. Null for a format that shows none, a time of day alone
 * among them.
 */
export function dateWords(code: string, date1904: boolean): DateWords | null {
  const sections = tokenise(code);
  const spellings = sections.map((section) => spellingOf(datePartsOf(section)));
  if (spellings.every((spell) => spell === null)) return null;
  const pick = sectionPicker(sections);
  return (literal) => {
    const spell = spellings[pick(fifteenDigits(literal))?.section ?? -1];
    if (!spell) return null;
    const moment = momentOf(Number(literal), date1904);
    // A time alone is on day 0 of the calendar.
    return moment === null || moment.day === 0 ? null : spell(moment);
  };
}

function spellingOf(parts: ReadonlySet<DatePart>): ((moment: Moment) => string) | null {
  if (parts.has('day')) return dayWords;
  if (parts.has('month')) return monthWords;
  return parts.has('year') ? yearWords : null;
}

function yearWords({ year }: Moment): string {
  return `${year}年`;
}

function monthWords(moment: Moment): string {
  return `${yearWords(moment)}${moment.month}月`;
}

function dayWords(moment: Moment): string {
  return `${monthWords(moment)}${moment.day}日`;
}
