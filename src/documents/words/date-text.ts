/** A day as documents print it where the person is: 2024年3月1日. */
export function dateText(date: Date): string {
  return `${date.getFullYear()}年${date.getMonth() + 1}月${date.getDate()}日`;
}

/** The same for programs: 2024-03-01. */
export function isoDate(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}
