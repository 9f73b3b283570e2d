import { dateText } from '../documents/words/date-text';

/** The day as documents print it: 2024年3月1日. */
export function todayText(): string {
  return dateText(new Date());
}
