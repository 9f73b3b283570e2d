/** Nobody reads more of a quoted cell; the cell itself is one click away. */
const LONGEST = 200;
/** Control characters, and marks that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}]/gu;
const ANY_UNSEEN = new RegExp(UNSEEN, 'u');

/**
 * A cell's text as a sentence can quote it: without line breaks, which only wrap the cell, without
 * what is not seen, and cut where it is very long.
 */
export function oneLine(text: string): string {
  if (text.length <= LONGEST && !ANY_UNSEEN.test(text)) return text.trim();
  const lines = text.split(/[\r\n]+/).map((one) => one.trim());
  const line = lines.join('').replaceAll('\t', ' ').replace(UNSEEN, '').trim();
  const signs = Array.from(line.slice(0, 2 * LONGEST + 2));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : line;
}
