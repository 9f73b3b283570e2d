import { CONTROLS, TURNS } from '../engine/language/signs';

/** Control characters, line breaks among them, and marks that turn the direction of what follows. */
const UNSEEN = new RegExp(`[${CONTROLS}${TURNS}]+`, 'g');

/**
 * A text from a form or a file name, whole, on one line and without what could command the terminal.
 */
export function terminalLine(text: string): string {
  return text.replace(UNSEEN, ' ').trim();
}
