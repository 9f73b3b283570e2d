import { scorer } from '../check/assess';
import { sameScore, sum, type Decimal } from '../decimal';
import { wordsOf } from '../language/lexicon';
import { reader } from '../language/reading';
import type { Form, Indicator } from '../model/form';
import { oneYear } from '../model/form-facts';
import { DEFAULT_OPTIONS } from '../options';
import { isExecutionRow } from '../report/execution-row';
import type { Report } from '../report/report';
import type { Assessment } from '../scoring/assessment';
import { pairRows, renaming, type RowChoices, type RowPair, type Undecided } from './pair-rows';
import { labelsOf } from './row-name';
import { subjectDifferences, type SubjectDifference } from './subject';
import { targetChange } from './target-change';

/** Something of one row that the declaration has otherwise. */
export type TargetFinding =
  | {
      readonly kind: 'target';
      readonly what: 'value' | 'unit' | 'direction' | 'missing';
      readonly now: Indicator;
      readonly was: Indicator;
    }
  | { readonly kind: 'points'; readonly now: Indicator; readonly was: Indicator }
  /** The same name but for a sign or a blank, or in other words. */
  | {
      readonly kind: 'spelling' | 'renamed';
      readonly now: Indicator;
      readonly was: Indicator;
    }
  | { readonly kind: 'added'; readonly now: Indicator }
  | { readonly kind: 'dropped'; readonly was: Indicator };

/** Two targets of which nobody but a person can say whether they are the same. */
export interface OpenTarget {
  readonly now: Indicator;
  readonly was: Indicator;
  readonly why: string;
}

/** A form beside what was declared for it. */
export interface AgainstTargets {
  /** Said first, as one. */
  readonly subject: readonly SubjectDifference[];
  /** It is of another project, so that nothing is said of its rows. */
  readonly another: boolean;
  /** How many rows were held against each other. */
  readonly compared: number;
  readonly findings: readonly TargetFinding[];
  readonly undecided: readonly Undecided[];
  readonly open: readonly OpenTarget[];
  /** Most points differ: said once, with what all rows weigh in either. */
  readonly points: { readonly now: Decimal; readonly was: Decimal } | null;
  /** Rows held against a target that the declaration has changed during the year. */
  readonly adjusted: number;
  /** Rows left alone, as the form has their target changed and the declaration has not. */
  readonly changedHere: readonly Indicator[];
}

/** Two documents with fewer rows in common, or with as many points apart, are two things. */
const MOST = 0.5;
/** So many rows may weigh something else and still be told one by one. */
const FEW = 2;
/** What is declared, by the words of its 一级指标; nobody declares 资金管理. */
const DECLARED = wordsOf('results');
const NOTHING = {
  compared: 0,
  findings: [],
  undecided: [],
  open: [],
  points: null,
  adjusted: 0,
  changedHere: [],
};

/** Holds the targets of a checked form against those that were declared. */
export function againstTargets(
  { form, assessments }: Pick<Report, 'form' | 'assessments'>,
  declared: Form,
  choices?: RowChoices,
): AgainstTargets {
  const year = oneYear(form) ?? oneYear(declared);
  const own = assessments.filter(isDeclarable(declared)).map(({ indicator }) => indicator);
  const { pairs, undecided, onlyNow, onlyThen } = pairRows(own, declared.indicators, choices);
  const subject = subjectDifferences(form, declared);
  if (subject.some(({ what }) => what === 'project') && pairs.length < own.length * MOST)
    return { ...NOTHING, subject, another: true };
  const score = scorer(declared, DEFAULT_OPTIONS, reader(oneYear(declared) ?? year));
  const there = declared.indicators.map(score);
  const changed = targetChanges(pairs, assessments, there, year);
  const apart = pairs.filter(pointsDiffer);
  const allApart = apart.length > FEW && apart.length > pairs.length * MOST;
  return {
    subject,
    another: false,
    compared: pairs.length,
    findings: [
      ...pairs.flatMap((pair) => [
        ...nameFinding(pair),
        ...(changed.findings.get(pair) ?? []),
        ...(!allApart && apart.includes(pair) ? [pointsFinding(pair)] : []),
      ]),
      ...onlyNow.map((now) => ({ kind: 'added', now }) as const),
      ...onlyThen.map((was) => ({ kind: 'dropped', was }) as const),
    ],
    undecided,
    open: changed.open,
    points: allApart
      ? {
          now: pointsOf(pairs.map(({ now }) => now)),
          was: pointsOf(pairs.map(({ was }) => was)),
        }
      : null,
    adjusted: pairs.filter(({ was }) => was.adjusted).length,
    changedHere: pairs.filter(isChangedHere).map(({ now }) => now),
  };
}

function nameFinding(pair: RowPair): readonly TargetFinding[] {
  const kind = renaming(pair);
  return kind === null ? [] : [{ kind, now: pair.now, was: pair.was }];
}

function pointsFinding({ now, was }: RowPair): TargetFinding {
  return { kind: 'points', now, was };
}

/** What the targets of the pairs differ in. */
function targetChanges(
  pairs: readonly RowPair[],
  here: readonly Assessment[],
  there: readonly Assessment[],
  year: number | null,
) {
  const [own, other] = [byIndicator(here), byIndicator(there)];
  const findings = new Map<RowPair, readonly TargetFinding[]>();
  const open: OpenTarget[] = [];
  for (const pair of pairs) {
    const { now, was, by } = pair;
    const [a, b] = [own.get(now), other.get(was)];
    if (a === undefined || b === undefined || isChangedHere(pair)) continue;
    // Whether two names are one is asked with both targets in sight.
    const change = by === 'likeness' ? null : targetChange(a, b, year);
    if (change?.kind === 'open') open.push({ now, was, why: change.why });
    else if (change !== null) findings.set(pair, [{ kind: 'target', what: change.kind, now, was }]);
  }
  return { findings, open };
}

/** The form has the target changed during the year, the declaration as it was at first. */
function isChangedHere({ now, was }: RowPair): boolean {
  return now.adjusted && !was.adjusted;
}

/** A row that stands in a group of the declaration, and is not about how much was spent. */
function isDeclarable({ indicators }: Form): (assessment: Assessment) => boolean {
  const groups = new Set(indicators.flatMap(labelsOf));
  return (assessment) => {
    if (isExecutionRow(assessment)) return false;
    const labels = labelsOf(assessment.indicator);
    return (
      labels.length === 0 ||
      labels.some((label) =>
        groups.size === 0 ? DECLARED.some((word) => label.includes(word)) : groups.has(label),
      )
    );
  };
}

function pointsDiffer({ now, was }: RowPair): boolean {
  return now.points !== null && was.points !== null && !sameScore(now.points, was.points);
}

function pointsOf(rows: readonly Indicator[]): Decimal {
  return sum(rows.flatMap(({ points }) => points ?? []));
}

function byIndicator(assessments: readonly Assessment[]): ReadonlyMap<Indicator, Assessment> {
  return new Map(assessments.map((one) => [one.indicator, one]));
}
