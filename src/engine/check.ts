import { assess } from './assess';
import { messageOf } from './message';
import { byPlace, sameCell } from './model/cell';
import type { Form } from './model/form';
import { DEFAULT_OPTIONS, type Options } from './options';
import { readProse } from './prose/prose';
import type { Assessment } from './report/assessment';
import { ownWords, type OwnWords } from './report/own-words';
import { promptsOf } from './report/prompts';
import type { Finding, Report, Severity, UnverifiedAssessment } from './report/report';
import { totalsOf } from './report/totals';
import type { Context, Rule } from './rule';
import { RULES } from './rules';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Checks one form: every score recomputed, every rule that is not switched off applied. */
export function check(form: Form, options: Options = DEFAULT_OPTIONS): Report {
  const assessments = assess(form, options);
  const totals = totalsOf(form, assessments, options);
  const context: Context = { options, assessments, totals, prose: readProse(form, assessments) };
  const own = ownWords(form.headers);
  const active = RULES.filter((rule) => !options.off.includes(rule.id));
  return {
    form,
    assessments,
    failing: assessments.filter(({ status }) => status === 'failing'),
    unverified: assessments.filter(isUnverified),
    totals,
    findings: active.flatMap((rule) => findingsOf(rule, form, context, own)).toSorted(byImportance),
    prompts: promptsOf(form, assessments),
    skipped: form.skipped,
    off: RULES.filter((rule) => options.off.includes(rule.id)).map(({ id }) => id),
  };
}

function isUnverified(assessment: Assessment): assessment is UnverifiedAssessment {
  return assessment.unverified !== null;
}

function findingsOf(rule: Rule, form: Form, context: Context, own: OwnWords): readonly Finding[] {
  return Array.from(rule.check(form, context), (problem) => ({
    rule: rule.id,
    severity: problem.severity ?? rule.severity,
    cell: problem.cell,
    also: (problem.also ?? []).filter((cell) => !sameCell(cell, problem.cell)),
    message: messageOf(rule, problem, own),
    suggestion: problem.suggestion ?? null,
  }));
}

function byImportance(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || byPlace(a.cell, b.cell);
}
