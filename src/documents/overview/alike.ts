import { normalise } from '../../engine/language/plain';
import type { FormRow } from './form-row';
import { NO_UNIT } from './matrix';

/** Something that several forms have in common, and where. */
export interface Alike {
  readonly text: string;
  /** Each form or unit that has it. */
  readonly where: readonly string[];
}

/** Projects that are there more than once in a year: sums count them as often. */
export function sameProjects(rows: readonly FormRow[]): readonly Alike[] {
  const named = rows.filter(({ project }) => project !== '');
  return groups(
    named.map((row) => [normalise(`${row.project}|${row.year}`), row.project, placeOf(row)]),
  );
}

/** Reasons that several units give in the same words. */
export function sameReasons(rows: readonly FormRow[]): readonly Alike[] {
  return groups(
    rows.flatMap((row) =>
      row.reasons.map(({ plain, text }): Told => [plain, text, row.unit || NO_UNIT]),
    ),
  );
}

/** `2023：58 份`, where they are not all of one year. */
export function yearsOf(rows: readonly FormRow[]): readonly Counted[] {
  const counts = countsOf(rows.map(({ year }) => year || '没有写年度'));
  return counts.length > 1 ? counts : [];
}

/** How many forms are of each grade: those named first to last, others after them. */
export function gradesOf(rows: readonly FormRow[], names: readonly string[]): readonly Counted[] {
  const place = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
  const counts = countsOf(rows.map(({ grade }) => grade || '没有等级'));
  return counts.toSorted(([a], [b]) => place(a) - place(b));
}

/** A name and how often it is there. */
export type Counted = readonly [name: string, count: number];

function countsOf(names: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts];
}

type Told = readonly [plain: string, text: string, where: string];

/** What is in more than one place, spelt alike or not. */
function groups(all: readonly Told[]): readonly Alike[] {
  const found = new Map<string, { text: string; where: Set<string> }>();
  for (const [plain, text, where] of all) {
    const known = found.get(plain);
    if (known === undefined) found.set(plain, { text, where: new Set([where]) });
    else known.where.add(where);
  }
  return [...found.values()]
    .filter(({ where }) => where.size > 1)
    .map(({ text, where }) => ({ text, where: [...where] }));
}

function placeOf({ file, sheet }: FormRow): string {
  return `${file}（${sheet}）`;
}
