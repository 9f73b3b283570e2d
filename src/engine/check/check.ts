import { byPlace } from '../model/cell';
import type { Form } from '../model/form';
import { DEFAULT_OPTIONS, type Options } from '../options';
import { withCauses } from '../report/causes';
import { ownWords } from '../report/own-words';
import { offersOf, promptsOf } from '../report/prompts';
import { RANK, type Finding, type Report, type UnverifiedAssessment } from '../report/report';
import { RULES } from '../rules';
import { valueExceeded } from '../rules/value-exceeded';
import type { Assessment } from '../scoring/assessment';
import { atOnce, type Steps } from '../steps';
import { examiner } from './examine';
import { foundIn } from './found';

/** Checks one form: every score recomputed, every rule that is not switched off applied. */
export function check(form: Form, options: Options = DEFAULT_OPTIONS): Report {
  return atOnce(checkInSteps(form, options));
}

/** The same in steps of a row, a finding or a repair that is tried, for a page that must answer meanwhile. */
export function* checkInSteps(form: Form, options: Options): Steps<Report> {
  const examine = examiner(form, options);
  const examination = yield* examine(form);
  const { assessments, totals } = examination;
  const found = yield* foundIn(examination, ownWords(form.headers));
  const findings = yield* withCauses(found, form, examine);
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

function isExcess({ rule }: Finding): boolean {
  return rule === valueExceeded.id;
}

function isUnverified(assessment: Assessment): assessment is UnverifiedAssessment {
  return assessment.unverified !== null;
}

function byImportance(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || byPlace(a.cell, b.cell);
}
