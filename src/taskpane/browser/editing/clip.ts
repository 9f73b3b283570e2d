/** The texts of the cells on a clipboard, row by row. */
export type Clip = readonly (readonly string[])[];

/** Marks what this page has copied: as plain text one column looks like the lines of a letter. */
const OURS = 'application/x-ziping-cells';

/**
 * Cells as spreadsheets put them on the clipboard: each row of several ends in a line break, and what
 * has signs of the notation is in quotes.
 */
export function putClip(clipboard: Pick<DataTransfer, 'setData'>, clip: Clip): void {
  const rows = clip.map((texts) => texts.map(printed).join('\t'));
  const [text = ''] = rows;
  const isCell = clip.length === 1 && clip[0]?.length === 1;
  clipboard.setData('text/plain', isCell ? text : rows.map((row) => `${row}\n`).join(''));
  clipboard.setData(OURS, 'cells');
}

function printed(text: string): string {
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a spreadsheet, or this page, has copied: cells by tabs, rows by line breaks, a cell with either
 * in quotes. Any other text is one cell, however many lines it has: two paragraphs of a reason must
 * not run over the cell below. Null where there is no text.
 */
export function takeClip(clipboard: Pick<DataTransfer, 'getData'>): Clip | null {
  const text = clipboard.getData('text/plain');
  if (text === '') return null;
  // Beside its text a spreadsheet always puts a table.
  const isBlock =
    text.includes('\t') ||
    clipboard.getData(OURS) !== '' ||
    /<table[\s>]/i.test(clipboard.getData('text/html'));
  return isBlock ? clipOf(text) : [[text.replace(/\r\n?/g, '\n').replace(/\n$/, '')]];
}

function clipOf(text: string): Clip {
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
