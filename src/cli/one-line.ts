/**
 * A text of the form on one line of a terminal: line breaks inside a cell are only there to fit its
 * width, and control characters must not reach the terminal.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s*[\r\n]\s*/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
}
