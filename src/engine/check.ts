import { assess } from './assess';
import { Decimal } from './decimal';
import { messageOf } from './message';
import { byPlace, sameCell } from './model/cell';
import type { Form } from './model/form';
import { DEFAULT_OPTIONS, type Options } from './options';
import { readProse } from './prose/prose';
import type { Assessment } from './report/assessment';
import { withCauses, type Found, type Repair } from './report/causes';
import { ownWords, type OwnWords } from './report/own-words';
import { offersOf, promptsOf } from './report/prompts';
import { RANK, type Finding, type Report, type UnverifiedAssessment } from './report/report';
import { safeRepairs, type Suggesting } from './report/safe-repairs';
import { totalsOf } from './report/totals';
import type { Context, Problem, Rule } from './rule';
import { RULES } from './rules';

/** Checks one form: every score recomputed, every rule that is not switched off applied. */
export function check(form: Form, options: Options = DEFAULT_OPTIONS): Report {
  const { assessments, totals, found } = examine(form, options);
  const findings = withCauses(found, form, (other) => examine(other, options).found);
  return {
    form,
    assessments,
    failing: assessments.filter(({ status }) => status === 'failing'),
    unverified: assessments.filter(isUnverified),
    totals,
    findings: findings.toSorted(byImportance),
    prompts: promptsOf(form, assessments, options),
    offers: offersOf(form, assessments, findings),
    skipped: form.skipped,
    off: RULES.filter((rule) => options.off.includes(rule.id)).map(({ id }) => id),
  };
}

/** The suggestions of a report that may all be taken at once; `open` are the findings not put aside. */
export function repairsOf(
  { form, findings }: Report,
  open: readonly Finding[],
  options: Options = DEFAULT_OPTIONS,
): readonly Suggesting[] {
  const examined = (other: Form) => examine(other, options).found.map(({ finding }) => finding);
  return safeRepairs(form, open, findings, examined);
}

/** What is computed and found, each finding for itself. */
function examine(form: Form, options: Options) {
  const assessments = assess(form, options);
  const totals = totalsOf(form, assessments, options);
  const context: Context = { options, assessments, totals, prose: readProse(form, assessments) };
  const own = ownWords(form.headers);
  const active = RULES.filter((rule) => !options.off.includes(rule.id));
  return {
    assessments,
    totals,
    found: active.flatMap((rule) => foundBy(rule, form, context, own)),
  };
}

function isUnverified(assessment: Assessment): assessment is UnverifiedAssessment {
  return assessment.unverified !== null;
}

function foundBy(rule: Rule, form: Form, context: Context, own: OwnWords): readonly Found[] {
  return Array.from(rule.check(form, context), (problem) => ({
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
  }));
}

/** A suggestion that is a number may be tried. */
function suggested({ cell, suggestion }: Problem): readonly Repair[] {
  if (suggestion === undefined || !/^\d+(?:\.\d+)?$/.test(suggestion)) return [];
  return [{ cell, points: new Decimal(suggestion) }];
}

function byImportance(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || byPlace(a.cell, b.cell);
}
