import { maskContacts } from '../language/contact';
import { CONTROLS, cutAt, TURNS } from '../language/signs';
import { remembered } from '../once';

/** Nobody reads more of a quoted cell; the cell itself is one click away. */
const LONGEST = 200;
/** Control characters, halves of signs, and marks that turn the direction of what follows. */
const UNSEEN = new RegExp(String.raw`[${CONTROLS}\uD800-\uDFFF${TURNS}]`, 'gu');

/**
 * A cell's text as a sentence can quote it: without line breaks, which only wrap the cell, without
 * what is not seen and whom to ask, and cut where it is very long.
 */
export const oneLine = remembered((typed: string): string => {
  const text = maskContacts(typed);
  if (text.length <= LONGEST && text.search(UNSEEN) < 0) return text.trim();
  const lines = cutAt(text, '\r\n').map((one) => one.trim());
  const line = lines.join('').replaceAll('\t', ' ').replace(UNSEEN, '').trim();
  const signs = Array.from(line.slice(0, 2 * LONGEST + 2));
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}…` : line;
});

/** The same between quotes; those within it are single ones: “‘三公’经费”. */
export function quoted(text: string): string {
  return `“${singleQuotes(oneLine(text))}”`;
}

/** A text as it stands within quotes. */
export function singleQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
