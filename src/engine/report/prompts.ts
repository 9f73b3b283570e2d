import { format } from '../decimal';
import { givesNoReason, isBlankReason } from '../language/blank';
import { placeOf } from '../model/cell';
import type { Form } from '../model/form';
import { DEFAULT_OPTIONS, type Options } from '../options';
import type { Assessment } from '../scoring/assessment';
import { timesReached } from '../scoring/excess';
import { ownWords } from './own-words';
import { EXCESS, factsOf } from './prompt-facts';
import { promptText } from './prompt-text';
import type { Finding, Prompt } from './report';
import { untouchedIn } from './untouched';

/**
 * The prompts a write would put into the reason cells of failing rows: those that are blank or hold
 * a prompt of ours that nobody has touched. None where one text below the table speaks for all rows.
 */
export function promptsOf(
  form: Form,
  assessments: readonly Assessment[],
  { promptGaps }: Options = DEFAULT_OPTIONS,
): readonly Prompt[] {
  if (isToldBelow(form)) return [];
  const own = ownWords(form.headers);
  const isUntouched = untouchedIn(form, assessments);
  return assessments.flatMap((assessment) => {
    const { reason } = assessment.indicator;
    if (assessment.status !== 'failing' || reason === null) return [];
    const open = isBlankReason(reason) || isUntouched(reason.text);
    if (!open) return [];
    return [{ cell: reason.cell, text: promptText(factsOf(assessment).map(own), promptGaps) }];
  });
}

/**
 * Prompts for the blank reason cells of rows that did far more than was planned, which `exceeded`
 * has found. No row has to have one, so that a person asks for each.
 */
export function offersOf(
  form: Form,
  assessments: readonly Assessment[],
  exceeded: readonly Finding[],
): readonly Prompt[] {
  if (isToldBelow(form)) return [];
  const own = ownWords(form.headers);
  const places = new Set(exceeded.map(({ cell }) => placeOf(cell)));
  return assessments.flatMap((assessment) => {
    const { reason, actual } = assessment.indicator;
    if (places.size === 0 || reason === null || !isBlankReason(reason) || actual === null)
      return [];
    if (!places.has(placeOf(actual.cell))) return [];
    const times = timesReached(assessment);
    if (times === null) return [];
    const facts = [...factsOf(assessment), EXCESS.print(format(times, 2))];
    return [{ cell: reason.cell, text: promptText(facts.map(own), 'exceeded') }];
  });
}

function isToldBelow({ reasonBlock }: Form): boolean {
  return reasonBlock !== null && !givesNoReason(reasonBlock);
}
