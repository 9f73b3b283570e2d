import { givesNoReason, isBlankReason } from '../model/blank';
import type { Form } from '../model/form';
import type { Assessment } from './assessment';
import { factsOf } from './prompt-facts';
import { promptText } from './prompt-text';
import type { Prompt } from './report';
import { untouchedIn } from './untouched';

/**
 * The prompts a write would put into the reason cells of failing rows: those that are blank or hold
 * a prompt of ours that nobody has touched. None where one text below the table speaks for all rows.
 */
export function promptsOf(
  { reasonBlock }: Form,
  assessments: readonly Assessment[],
): readonly Prompt[] {
  if (reasonBlock !== null && !givesNoReason(reasonBlock)) return [];
  const isUntouched = untouchedIn(assessments);
  return assessments.flatMap((assessment) => {
    const { reason } = assessment.indicator;
    if (assessment.status !== 'failing' || reason === null) return [];
    const open = isBlankReason(reason) || isUntouched(reason.text);
    return open ? [{ cell: reason.cell, text: promptText(factsOf(assessment)) }] : [];
  });
}
