/** The cells of a clipboard as spreadsheets write them, row by row. */
export type Block = readonly (readonly string[])[];

/** One cell as spreadsheets put it on the clipboard: in quotes where it has signs of the notation. */
export function printClip(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet has copied: cells by tabs, rows by line breaks, a cell with either in quotes. Any
 * other text is one cell, however many lines it has: two paragraphs of a reason must not run over the
 * cell below.
 *
 * @param html what the clipboard holds beside it; a spreadsheet always puts a table there
 */
export function clipBlock(text: string, html: string): Block {
  const isBlock = text.includes('\t') || /<table[\s>]/i.test(html);
  return isBlock ? parseBlock(text) : [[text.replace(/\r\n?/g, '\n').replace(/\n$/, '')]];
}

function parseBlock(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const cell = cellFrom(text, at);
    row.push(cell.text);
    const sign = text.charAt(cell.end);
    at = cell.end + 1;
    if (sign === '\t') continue;
    if (sign === '\r' && text.charAt(at) === '\n') at += 1;
    rows.push(row);
    row = [];
    // The break after the last row begins no other one.
    if (at >= text.length) break;
  }
  return rows;
}

interface ClipCell {
  readonly text: string;
  /** Where the sign stands that ends the cell. */
  readonly end: number;
}

function cellFrom(text: string, start: number): ClipCell {
  const quoted = text.charAt(start) === '"' ? quotedFrom(text, start + 1) : null;
  if (quoted !== null) return quoted;
  let end = start;
  while (end < text.length && !'\t\r\n'.includes(text.charAt(end))) end += 1;
  return { text: text.slice(start, end), end };
}

/** Null where the quote is just a sign of the text: “"一带一路"项目” is not quoted as a whole. */
function quotedFrom(text: string, start: number): ClipCell | null {
  let inside = '';
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    inside += text.slice(at, quote);
    if (text.charAt(quote + 1) !== '"') {
      const end = quote + 1;
      const ends = end === text.length || '\t\r\n'.includes(text.charAt(end));
      return ends ? { text: inside.replace(/\r\n?/g, '\n'), end } : null;
    }
    inside += '"';
    at = quote + 2;
  }
}
