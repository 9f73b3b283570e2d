import type { Cell, Form } from '../model/form';
import { onceOf } from '../once';
import { linesIn, mentionsIn, type ReadLine } from './evidence-line';

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

/** A line of 佐证材料 with how it is numbered. */
export interface EvidenceLine extends ReadLine {
  readonly cell: Cell;
}

/** The lines of 佐证材料 that cells of their own hold, for all who look for numbers and titles. */
export function evidenceLines({ indicators }: Form): readonly EvidenceLine[] {
  return indicators.flatMap(({ evidence }) =>
    evidence?.own === true
      ? linesIn(evidence.text).map((line) => ({ cell: evidence.cell, ...line }))
      : [],
  );
}

/**
 * The numbers of 佐证材料: digits (with `-digits`) at the start of a line, or after `；`, before `.` or
 * `、`. Lines of free text are none. A number that stands elsewhere in a line counts where it lies between
 * two of its series, so that it is not taken for left out.
 */
export const evidenceNumbers = onceOf((lines: readonly EvidenceLine[]): EvidenceNumbers => {
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
});

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
