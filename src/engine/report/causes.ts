import { format, type Decimal } from '../decimal';
import { placeOf, sameCell } from '../model/cell';
import type { Cell, Form } from '../model/form';
import { withAmount } from '../model/with-amount';
import { withPoints } from '../model/with-points';
import type { Steps } from '../steps';
import { RANK, type Finding, type Severity } from './report';

/** What could be typed where to mend something: points, or an amount of 资金情况. */
export type Repair =
  | { readonly cell: Cell; readonly points: Decimal }
  | { readonly cell: Cell; readonly amount: Decimal; readonly unit: Decimal | undefined };

/** A finding with what its rule knows to try. */
export interface Found {
  readonly finding: Finding;
  readonly repairs: readonly Repair[];
}

/** Where a rule found something. */
export interface Place {
  readonly rule: { readonly id: string };
  readonly problem: { readonly cell: Cell };
}

/** A form with a repair. */
export interface Trial {
  /** What the rules that are asked for find in it, one after the other. */
  readonly problems: (isAsked: (rule: string) => boolean) => Iterable<Place>;
}

/** Each attempt is a check of its own; a form with more to try, or to check, has other troubles. */
const MOST_ATTEMPTS = 8;
export const MOST_INDICATORS = 300;

/**
 * One slip must not look like four mistakes: each repair that a finding knows is tried, and what goes
 * away with it is told to follow from it, without a suggestion of its own. A repair that brings up
 * something new mends only what is said of its own cell, and nothing there that is graver. A cause is
 * as grave as what goes away with it: an error of the form stays one.
 *
 * @param examine tries a form with other points
 */
export function* withCauses(
  found: readonly Found[],
  form: Form,
  examine: (form: Form) => Steps<Trial>,
): Steps<readonly Finding[]> {
  const findings = found.map(({ finding }) => finding);
  if (findings.length < 2 || form.indicators.length > MOST_INDICATORS) return findings;
  const causes = new Map<Finding, Finding>();
  const followers = new Map<Finding, Finding>();
  const attempts = found
    .toSorted((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity])
    .flatMap(({ finding, repairs }) => repairs.map((repair) => ({ of: finding, repair })))
    .slice(0, MOST_ATTEMPTS);
  for (const { of, repair } of attempts) {
    if (causes.has(of) || followers.has(of)) continue;
    const mended = mendedForm(form, repair);
    if (mended === null) continue;
    const others = findings.filter((one) => one !== of && !causes.has(one) && !followers.has(one));
    const own = mendedBy(of, others, findings, yield* examine(mended));
    yield;
    if (own.length === 0) continue;
    const cause = mendedAt(of, repair, gravest([of, ...own]));
    causes.set(of, cause);
    const { rule, cell } = cause;
    for (const one of own) followers.set(one, { ...one, suggestion: null, cause: { rule, cell } });
  }
  return findings.map((finding) => causes.get(finding) ?? followers.get(finding) ?? finding);
}

/**
 * Which of the others are gone as well once something was mended; none where its own finding is still
 * there. Most repairs mend nothing else, and only where one does are the rules asked that had found
 * nothing.
 */
function mendedBy(
  of: Finding,
  others: readonly Finding[],
  before: readonly Finding[],
  { problems }: Trial,
): readonly Finding[] {
  const told = new Set(before.map(({ rule }) => rule));
  const left = new Set(
    Array.from(
      problems((rule) => told.has(rule)),
      nameOfPlace,
    ),
  );
  if (left.has(nameOf(of))) return [];
  const gone = others.filter((one) => !left.has(nameOf(one)));
  if (gone.length === 0) return gone;
  const known = new Set(before.map(nameOf));
  const isNew =
    [...left].some((name) => !known.has(name)) || !isEmpty(problems((rule) => !told.has(rule)));
  if (!isNew) return gone;
  return gone.filter(
    (one) => sameCell(one.cell, of.cell) && RANK[of.severity] <= RANK[one.severity],
  );
}

function isEmpty(places: Iterable<Place>): boolean {
  return places[Symbol.iterator]().next().done === true;
}

function mendedForm(form: Form, repair: Repair): Form | null {
  return 'points' in repair
    ? withPoints(form, repair.cell, repair.points)
    : withAmount(form, repair.cell, repair.amount);
}

/** What to type; null where a cell holds more than the number of its amount. */
function typedOf(repair: Repair): string | null {
  if ('points' in repair) return format(repair.points, 2);
  return repair.unit === undefined ? null : format(repair.amount.dividedBy(repair.unit));
}

/** The finding at the cell that mends it. */
function mendedAt(finding: Finding, repair: Repair, severity: Severity): Finding {
  const { cell } = repair;
  const suggestion = typedOf(repair);
  if (sameCell(cell, finding.cell)) return { ...finding, severity, suggestion };
  const also = [finding.cell, ...finding.also.filter((other) => !sameCell(other, cell))];
  return { ...finding, severity, cell, also, suggestion, choice: true };
}

function gravest(findings: readonly Finding[]): Severity {
  const severities = findings.map(({ severity }) => severity);
  return (['error', 'warning'] as const).find((one) => severities.includes(one)) ?? 'info';
}

/** What a finding is known by from one check to the next. */
export function nameOf({ rule, cell }: Finding): string {
  return `${rule} ${placeOf(cell)}`;
}

function nameOfPlace({ rule, problem }: Place): string {
  return `${rule.id} ${placeOf(problem.cell)}`;
}
