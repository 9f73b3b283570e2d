import { Decimal } from './decimal';
import { examiner, type Examination, type Spotted } from './examine';
import { isUnsigned } from './language/figures';
import { messageOf } from './message';
import { byPlace, sameCell } from './model/cell';
import type { Cell, Form } from './model/form';
import { DEFAULT_OPTIONS, type Options } from './options';
import { withCauses, type Found, type Repair } from './report/causes';
import { ownWords, type OwnWords } from './report/own-words';
import { offersOf, promptsOf } from './report/prompts';
import { RANK, type Finding, type Report, type UnverifiedAssessment } from './report/report';
import { safeRepairs, type Suggesting } from './report/safe-repairs';
import type { Problem } from './rule';
import { RULES } from './rules';
import { valueExceeded } from './rules/value-exceeded';
import type { Assessment } from './scoring/assessment';

/** Checks one form: every score recomputed, every rule that is not switched off applied. */
export function check(form: Form, options: Options = DEFAULT_OPTIONS): Report {
  const examine = examiner(form, options);
  const examination = examine(form);
  const { assessments, totals } = examination;
  const found = foundIn(examination, ownWords(form.headers));
  const findings = withCauses(found, form, (other) => examine(other).problems);
  return {
    form,
    assessments,
    failing: assessments.filter(({ status }) => status === 'failing'),
    unverified: assessments.filter(isUnverified),
    totals,
    findings: findings.toSorted(byImportance),
    prompts: promptsOf(form, assessments, options),
    offers: offersOf(form, assessments, findings.filter(isExcess)),
    skipped: form.skipped,
    off: RULES.filter((rule) => options.off.includes(rule.id)).map(({ id }) => id),
  };
}

/**
 * The suggestions of a report that may all be taken at once.
 *
 * @param open the findings not put aside
 * @param mayType false of a cell that nobody can type into
 */
export function repairsOf(
  { form, findings }: Report,
  open: readonly Finding[],
  mayType: (cell: Cell) => boolean,
  options: Options = DEFAULT_OPTIONS,
): readonly Suggesting[] {
  const examine = examiner(form, options);
  const own = ownWords(form.headers);
  const examined = (other: Form) => foundIn(examine(other), own).map(({ finding }) => finding);
  return safeRepairs(form, open, findings, mayType, examined);
}

/** What all rules find, each finding for itself. */
function foundIn({ problems }: Examination, own: OwnWords): readonly Found[] {
  return Array.from(
    problems(() => true),
    (each) => foundAs(each, own),
  );
}

function isExcess({ rule }: Finding): boolean {
  return rule === valueExceeded.id;
}

function isUnverified(assessment: Assessment): assessment is UnverifiedAssessment {
  return assessment.unverified !== null;
}

function foundAs({ rule, problem }: Spotted, own: OwnWords): Found {
  return {
    finding: {
      rule: rule.id,
      kind: problem.message,
      severity: problem.severity ?? rule.severity,
      cell: problem.cell,
      also: (problem.also ?? []).filter((cell) => !sameCell(cell, problem.cell)),
      message: messageOf(rule, problem, own),
      suggestion: problem.suggestion ?? null,
      choice: problem.choice ?? false,
      cause: null,
    },
    repairs: problem.repairs ?? suggested(problem),
  };
}

/** A suggestion that is a number may be tried. */
function suggested({ cell, suggestion }: Problem): readonly Repair[] {
  if (suggestion === undefined || !isUnsigned(suggestion)) return [];
  return [{ cell, points: new Decimal(suggestion) }];
}

function byImportance(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || byPlace(a.cell, b.cell);
}
