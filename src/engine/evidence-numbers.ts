import type { Cell, Form } from './form';

/** A numbered piece of evidence as a cell cites it: 3-14 is number 14 of series `3-`. */
export interface Citation {
  readonly series: string;
  readonly number: number;
  readonly cell: Cell;
}

/** A line that starts like a number but is not written as one. */
export interface Misnumbered {
  readonly text: string;
  readonly cell: Cell;
}

export interface EvidenceNumbers {
  /** The first citation of each number, in the order of the form. */
  readonly citations: readonly Citation[];
  readonly misnumbered: readonly Misnumbered[];
}

/** No form has a thousand pieces of evidence; longer digits are years. */
const START = /^\s*(\d{1,3}(?:-+\d{1,3}){0,2}-*)(?!\d)\s*(.?)/u;
const WELL_FORMED = /^(?<series>(?:\d+-)*)(?<number>\d+)$/;
/** 2-3月 and 5-10万元 are quantities, not a number that lacks its point. */
const QUANTITY = /[年月日号万亿元个家人天周项次%]/;

/**
 * The numbers of 佐证材料: digits (with `-digits`) at the start of a line before `.` or `、`. Lines of
 * free text are none.
 */
export function evidenceNumbers(form: Form): EvidenceNumbers {
  const citations = new Map<string, Citation>();
  const misnumbered: Misnumbered[] = [];
  for (const { evidence } of form.indicators) {
    if (evidence === null || !evidence.own) continue;
    const { cell } = evidence;
    for (const line of evidence.text.split(/\r?\n/)) {
      const { series, number, faulty } = readLine(line);
      if (faulty !== null) misnumbered.push({ text: faulty, cell });
      const key = `${series}${number}`;
      if (number !== null && !citations.has(key)) citations.set(key, { series, number, cell });
    }
  }
  return { citations: [...citations.values()], misnumbered };
}

interface Line {
  readonly series: string;
  readonly number: number | null;
  /** The number as written where it is not well formed. */
  readonly faulty: string | null;
}

const FREE_TEXT: Line = { series: '', number: null, faulty: null };

function readLine(line: string): Line {
  const start = START.exec(halfWidth(line));
  if (start === null) return FREE_TEXT;
  const [whole, written = '', next = ''] = start;
  const rest = halfWidth(line).slice(whole.length);
  if (next === '.' || next === '、') {
    const decimal = next === '.' && /^\d/.test(rest) && !/^\d{4}\D/.test(rest);
    return decimal && !written.includes('-') ? FREE_TEXT : numbered(written, false);
  }
  const unpointed = written.includes('-') && /\p{Script=Han}|[《“]/u.test(next);
  return unpointed && !QUANTITY.test(next) ? numbered(written, true) : FREE_TEXT;
}

function numbered(written: string, faulty: boolean): Line {
  const groups = WELL_FORMED.exec(written)?.groups;
  if (groups === undefined) return { ...FREE_TEXT, faulty: written };
  return {
    series: groups['series'] ?? '',
    number: Number(groups['number']),
    faulty: faulty ? written : null,
  };
}

function halfWidth(line: string): string {
  return line
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[－–—−]/g, '-');
}
