import { oneLine } from '../engine/report/one-line';

/** A text from a form or a file name, on one line and without what could command the terminal. */
export function terminalLine(text: string): string {
  return oneLine(text).replace(/\p{Cc}/gu, ' ');
}
