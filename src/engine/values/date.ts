/** A day as people write it; the last day of the month or year where they stop there. */
export interface CalendarDay {
  /** Null where only a month is written (11月底之前). */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}
