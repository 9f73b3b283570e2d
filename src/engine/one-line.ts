/** A cell's text as a sentence can quote it: line breaks, which only wrap the cell, are dropped. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, '').trim();
}
