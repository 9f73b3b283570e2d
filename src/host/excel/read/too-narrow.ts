/** A column too narrow for its number fills with these, be it a date, a percentage or a sum. */
const TOO_NARROW = /^#+$/;

/** True for the text of a cell that shows ##### in place of its number. */
export function isTooNarrow(text: string): boolean {
  return TOO_NARROW.test(text.trim());
}
