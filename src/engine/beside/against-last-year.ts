import { sameScore, type Decimal } from '../decimal';
import type { Entry, Indicator } from '../model/form';
import { oneYear } from '../model/form-facts';
import type { Report } from '../report/report';
import type { Assessment } from '../scoring/assessment';
import { copiedTexts, isActualCopied, isReasonCopied, type CopiedText } from './copied';
import { belowLastYear } from './lowered';
import { pairRows, renaming, type RowPair, type Undecided } from './pair-rows';
import { subjectDifferences } from './subject';
import { targetChange } from './target-change';

interface Both {
  readonly now: Indicator;
  readonly was: Indicator;
}

/** Something of one row beside the same row of an earlier form. */
export type YearFinding =
  | (Both & { readonly kind: 'target'; readonly what: 'value' | 'unit' | 'direction' | 'missing' })
  /** The target lies so far below what was reached. */
  | (Both & { readonly kind: 'lowered'; readonly by: Decimal })
  | (Both & { readonly kind: 'copied-actual' | 'copied-reason' | 'renamed' })
  /** What another version of the same form has otherwise. */
  | (Both & { readonly kind: 'points' | 'actual' | 'score' | 'reason' })
  | { readonly kind: 'added'; readonly now: Indicator }
  | { readonly kind: 'dropped'; readonly was: Indicator };

/** A form beside an earlier one of its project. */
export interface AgainstLastYear {
  /** Another project, by name, with its own rows: nothing is said of them. */
  readonly another: { readonly now: string; readonly was: string } | null;
  /** Both are of one year: another version, of which the differences alone are told. */
  readonly version: boolean;
  /** The other one is of a later year. */
  readonly later: boolean;
  readonly compared: number;
  readonly findings: readonly YearFinding[];
  readonly texts: readonly CopiedText[];
  readonly undecided: readonly Undecided[];
}

type Checked = Pick<Report, 'form' | 'assessments'>;

/** Two forms with fewer rows in common are of two projects, whatever they are called. */
const MOST = 0.5;

/** Holds a form beside that of the year before, or beside another version of itself. */
export function againstLastYear(now: Checked, was: Checked): AgainstLastYear {
  const { pairs, undecided, onlyNow, onlyThen } = pairRows(
    now.form.indicators,
    was.form.indicators,
  );
  const project = subjectDifferences(now.form, was.form).find(({ what }) => what === 'project');
  const few = pairs.length < now.form.indicators.length * MOST;
  const [year, other] = [oneYear(now.form), oneYear(was.form)];
  const rows = coupled(pairs, now, was);
  const version = isVersion(rows, year, other);
  const facts = {
    version,
    later: year !== null && other !== null && other > year,
    compared: pairs.length,
  };
  if (project !== undefined && few)
    return { ...facts, another: project, compared: 0, findings: [], texts: [], undecided: [] };
  const findings = rows.flatMap((row) =>
    version ? versionFindings(row) : yearFindings(row, year),
  );
  return {
    ...facts,
    another: null,
    findings: [
      ...findings,
      ...onlyNow.map((one) => ({ kind: 'added', now: one }) as const),
      ...onlyThen.map((one) => ({ kind: 'dropped', was: one }) as const),
    ],
    texts: version ? [] : copiedTexts(now.form, was.form),
    undecided,
  };
}

/** A pair with what the check made of either row. */
interface Row {
  readonly pair: RowPair;
  readonly now: Assessment;
  readonly was: Assessment;
}

function coupled(pairs: readonly RowPair[], now: Checked, was: Checked): readonly Row[] {
  const [here, there] = [now, was].map(
    ({ assessments }) => new Map(assessments.map((one) => [one.indicator, one])),
  );
  return pairs.flatMap((pair) => {
    const [a, b] = [here?.get(pair.now), there?.get(pair.was)];
    return a === undefined || b === undefined ? [] : { pair, now: a, was: b };
  });
}

/** Of one year; where one of them names none, most of what was reached is the same. */
function isVersion(rows: readonly Row[], year: number | null, other: number | null): boolean {
  if (year !== null && other !== null) return year === other;
  const same = rows.filter(({ pair }) => !differ(pair.now.actual, pair.was.actual));
  return same.length > rows.length * MOST;
}

function yearFindings({ pair, now, was }: Row, year: number | null): readonly YearFinding[] {
  const both = { now: pair.now, was: pair.was };
  const below = belowLastYear(now, was);
  // A deadline moves on with the year.
  const change = now.target.kind === 'deadline' ? null : targetChange(now, was, year);
  return [
    ...nameFinding(pair),
    ...(below === null ? [] : [{ kind: 'lowered', by: below, ...both } as const]),
    ...(below !== null || change === null || change.kind === 'open'
      ? []
      : [{ kind: 'target', what: change.kind, ...both } as const]),
    ...(isActualCopied(now, was) ? [{ kind: 'copied-actual', ...both } as const] : []),
    ...(isReasonCopied(now, was) ? [{ kind: 'copied-reason', ...both } as const] : []),
  ];
}

function versionFindings({ pair, now, was }: Row): readonly YearFinding[] {
  const both = { now: pair.now, was: pair.was };
  const change = targetChange(now, was, null);
  const [points, other] = [both.now.points, both.was.points];
  const weighs = points !== null && other !== null && !sameScore(points, other);
  return [
    ...nameFinding(pair),
    ...(change === null || change.kind === 'open'
      ? []
      : [{ kind: 'target', what: change.kind, ...both } as const]),
    ...(weighs ? [{ kind: 'points', ...both } as const] : []),
    ...(['actual', 'score', 'reason'] as const)
      .filter((kind) => differ(both.now[kind], both.was[kind]))
      .map((kind) => ({ kind, ...both })),
  ];
}

/** A year's form may spell a name as it likes. */
function nameFinding(pair: RowPair): readonly YearFinding[] {
  const renamed = renaming(pair) === 'renamed';
  return renamed ? [{ kind: 'renamed', now: pair.now, was: pair.was }] : [];
}

/** True for two cells that say something else; what is read as one number is one. */
function differ(a: Entry | null, b: Entry | null): boolean {
  if (a === null || b === null) return false;
  if (a.number !== null && b.number !== null) return !a.number.equals(b.number);
  return a.plain !== b.plain;
}
