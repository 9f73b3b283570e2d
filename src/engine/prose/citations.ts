import { halfWidth } from '../language/plain';
import { cutAt, firstDigit, hasDigit, hasHan, isDigits } from '../language/signs';
import type { Cell, Form } from '../model/form';

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

/** The first number without a point, and one that has it. */
export interface Unpointed extends Misnumbered {
  readonly pointed: string;
}

export interface EvidenceNumbers {
  /** The first citation of each number, in the order of the form. */
  readonly citations: readonly Citation[];
  readonly misnumbered: readonly Misnumbered[];
  /** Null for a form that writes its numbers in one way, `1-1 通知` or `1-1.通知`. */
  readonly unpointed: Unpointed | null;
}

/** No form has a thousand pieces of evidence; longer digits are years. */
const START = /^\s*(\d{1,3}(?:-+\d{1,3}){0,2}-*)(?!\d)\s*(.?)/u;
/** 2-3月 and 5-10万元 are quantities, not a number that lacks its point. */
const QUANTITY = '[年月日号万亿元个家人天周项次%]';

const SERIES = String.raw`(?<series>(?:\d{1,3}-){0,2})`;
/** 1-1至1-3 and 1-1、1-2 are well formed without a point. */
const JOINED = '至到和及与';
/** 1-3 within a line: 1-1、1-2, 1.通知 2.照片, 详见附件1-3. It opens no series of its own. */
const WITHIN = new RegExp(
  String.raw`(?:^|[\s,、(和及与见]|附件|材料|编号)${SERIES}(?<number>\d{1,3})(?=$|[.、,\s)和及与])`,
  'g',
);
/** 1-1至1-3, 2~4; 2至3月 is a time, and a run of hundreds a quantity. */
const RUN = new RegExp(
  String.raw`(?:^|[^\d.-])${SERIES}(?<first>\d{1,2})[至到~]\k<series>(?<last>\d{1,2})` +
    String.raw`(?![\d-]|\s*${QUANTITY})`,
  'g',
);

/** A line of 佐证材料 with how it is numbered. */
export interface EvidenceLine extends Line {
  readonly line: string;
  readonly cell: Cell;
}

/** The lines of 佐证材料 that cells of their own hold, for all who look for numbers and titles. */
export function evidenceLines({ indicators }: Form): readonly EvidenceLine[] {
  return indicators.flatMap(({ evidence }) =>
    evidence?.own === true
      ? linesOf(evidence.text).map((line) => ({ ...readLine(line), line, cell: evidence.cell }))
      : [],
  );
}

/**
 * The numbers of 佐证材料: digits (with `-digits`) at the start of a line, or after `；`, before `.` or
 * `、`. Lines of free text are none. A number that stands elsewhere in a line counts where it lies between
 * two of its series, so that it is not taken for left out.
 */
export function evidenceNumbers(lines: readonly EvidenceLine[]): EvidenceNumbers {
  const citations = new Map<string, Citation>();
  const misnumbered: Misnumbered[] = [];
  let bare: Misnumbered | null = null;
  let pointed: string | null = null;
  for (const { series, number, faulty, isBare, cell } of lines) {
    if (faulty !== null) misnumbered.push({ text: faulty, cell });
    const key = `${series}${number}`;
    if (isBare) bare ??= { text: key, cell };
    else if (series !== '') pointed ??= key;
    if (number !== null && !citations.has(key)) citations.set(key, { series, number, cell });
  }
  return {
    citations: [...citations.values(), ...mentionsBetween(citations, lines)],
    misnumbered,
    unpointed: bare === null || pointed === null ? null : { ...bare, pointed },
  };
}

function mentionsBetween(
  cited: ReadonlyMap<string, Citation>,
  lines: readonly EvidenceLine[],
): readonly Citation[] {
  const ends = endsOf(cited.values());
  // Nothing lies between where no number of a series is left out.
  if ([...ends.values()].every(({ first, last, count }) => last - first + 1 === count)) return [];
  const mentions = new Map<string, Citation>();
  for (const { line, cell } of lines)
    for (const { series, number } of mentionsIn(line)) {
      const key = `${series}${number}`;
      if (!cited.has(key) && !mentions.has(key)) mentions.set(key, { series, number, cell });
    }
  return [...mentions.values()].filter(({ series, number }) => {
    const { first, last } = ends.get(series) ?? { first: number, last: number };
    return first < number && number < last;
  });
}

/** The lowest and the highest number of each series, and how many it has. */
function endsOf(citations: Iterable<Citation>) {
  const ends = new Map<string, { first: number; last: number; count: number }>();
  for (const { series, number } of citations) {
    const { first, last, count } = ends.get(series) ?? { first: number, last: number, count: 0 };
    ends.set(series, {
      first: Math.min(first, number),
      last: Math.max(last, number),
      count: count + 1,
    });
  }
  return ends;
}

function mentionsIn(line: string): readonly Omit<Citation, 'cell'>[] {
  const within = [...line.matchAll(WITHIN)].map(({ groups }) => ({
    series: groups?.['series'] ?? '',
    number: Number(groups?.['number']),
  }));
  const runs = [...line.matchAll(RUN)].flatMap(({ groups }) => {
    const first = Number(groups?.['first']);
    const length = Math.max(0, Number(groups?.['last']) - first + 1);
    const series = groups?.['series'] ?? '';
    return Array.from({ length }, (_, index) => ({ series, number: first + index }));
  });
  return [...within, ...runs];
}

function linesOf(text: string): readonly string[] {
  return cutAt(
    halfWidth(text).replaceAll('–', '-').replaceAll('—', '-').replaceAll('−', '-'),
    '\n;',
  );
}

/** A numbered document, its number whole: 3-14. */
export interface TitledEvidence {
  readonly number: string;
  readonly title: string;
  readonly cell: Cell;
}

/** Documents with a number of the form's own list (3-14), by their titles; 1. may begin anew in any cell. */
export function titledEvidence(lines: readonly EvidenceLine[]): readonly TitledEvidence[] {
  return lines.flatMap(({ series, number, title, cell }) =>
    series === '' || title === '' ? [] : [{ number: `${series}${number}`, title, cell }],
  );
}

interface Line {
  readonly series: string;
  readonly number: number | null;
  /** The number as written where it is not well formed. */
  readonly faulty: string | null;
  /** No point stands after the number. */
  readonly isBare: boolean;
  readonly title: string;
}

const FREE_TEXT: Line = { series: '', number: null, faulty: null, isBare: false, title: '' };

function readLine(line: string): Line {
  const start = START.exec(line);
  if (start === null) return FREE_TEXT;
  const [whole, written = '', next = ''] = start;
  const rest = line.slice(whole.length);
  if (next === '.' || next === '、') {
    const decimal = next === '.' && firstDigit(rest) === 0 && !beginsWithYear(rest);
    return decimal && !written.includes('-') ? FREE_TEXT : numbered(written, false, rest);
  }
  const unpointed =
    written.includes('-') &&
    (hasHan(next) || next === '《' || next === '“') &&
    !(JOINED.includes(next) && firstDigit(rest) === 0);
  return unpointed && !QUANTITY.includes(next)
    ? numbered(written, true, `${next}${rest}`)
    : FREE_TEXT;
}

function numbered(written: string, isBare: boolean, title: string): Line {
  // 3--14 and 3- are not well formed.
  if (written.split('-').includes('')) return { ...FREE_TEXT, faulty: written };
  const own = written.lastIndexOf('-') + 1;
  return {
    series: written.slice(0, own),
    number: Number(written.slice(own)),
    faulty: null,
    isBare,
    title: title.trim(),
  };
}

/** 2023年 and the like, but no longer number. */
function beginsWithYear(text: string): boolean {
  return text.length > 4 && isDigits(text.slice(0, 4)) && !hasDigit(text.charAt(4));
}
