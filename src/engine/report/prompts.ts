import type { Assessment } from './assessment';
import { type Decimal, format, round2, ZERO } from '../decimal';
import type { Entry, Form } from '../model/form';
import { oneLine } from './one-line';
import { PROMPT_BLANKS, PROMPT_MARK } from './prompt-text';
import type { Prompt } from './report';
import { givesNoReason, isBlankReason } from '../model/blank';
import type { Measure } from '../language/measure';
import type { Target } from '../language/target';

/** Long cell texts are cut in a prompt: the cell itself stands in the same row. */
const LONGEST = 40;

/**
 * The prompts a write would put into the reason cells of failing rows: those that are blank or hold
 * a prompt of ours that nobody has touched. None where one text below the table speaks for all rows.
 */
export function promptsOf(
  { reasonBlock }: Form,
  assessments: readonly Assessment[],
): readonly Prompt[] {
  if (reasonBlock !== null && !givesNoReason(reasonBlock)) return [];
  return assessments.flatMap((assessment) => {
    const { reason } = assessment.indicator;
    if (assessment.status !== 'failing' || reason === null) return [];
    const open = isBlankReason(reason) || isUntouched(reason.text);
    return open ? [{ cell: reason.cell, text: promptText(assessment) }] : [];
  });
}

/**
 * What to write for one failing row: the facts, then what the person has to add. Guangdong's notice
 * on special funds asks for causes, measures and a date for each deviation.
 */
function promptText(assessment: Assessment): string {
  const facts = [
    ...valuesOf(assessment),
    ...lost(assessment).map((points) => `扣 ${format(points)} 分`),
  ];
  const said = facts.length === 0 ? '' : `${facts.join('，')}。`;
  return `${PROMPT_MARK}${said}${PROMPT_BLANKS.join('；')}。`;
}

/** Expected and actual value; of a row that has neither by its nature, how its score comes about. */
function valuesOf({ indicator, target, measure, method, explanation }: Assessment) {
  const none = target.kind === 'blank' && measure.kind === 'blank';
  if (none) return method === 'execution' ? [explanation] : [];
  return [`预期值${quote(indicator.expected, target)}，实现值${quote(indicator.actual, measure)}`];
}

/** A prompt of ours whose blanks all stand as we wrote them. */
function isUntouched(text: string): boolean {
  return text.startsWith(PROMPT_MARK) && text.endsWith(`${PROMPT_BLANKS.join('；')}。`);
}

/** weight − recomputed, else − claimed; nothing where neither is known. */
function lost({ indicator, recomputed }: Assessment): readonly Decimal[] {
  const reached = recomputed ?? indicator.claimed;
  if (indicator.points === null || reached === null) return [];
  const points = round2(indicator.points).minus(round2(reached));
  return points.greaterThan(ZERO) ? [points] : [];
}

function quote(entry: Entry | null, { kind }: Target | Measure): string {
  if (entry === null || kind === 'blank') return '未填';
  if (kind === 'broken') return '无法读取';
  const text = oneLine(entry.text).replace(/\s+/g, '');
  const letters = Array.from(text);
  return `“${letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : text}”`;
}
