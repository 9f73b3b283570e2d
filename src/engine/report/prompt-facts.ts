import { format, round2, ZERO, type Decimal } from '../decimal';
import type { Measure } from '../language/measure';
import { withoutSpaces } from '../language/signs';
import type { Target } from '../language/target';
import type { Entry } from '../model/form';
import type { Assessment } from '../scoring/assessment';
import { oneLine, singleQuotes } from '../sentence/one-line';
import { ANY, FIGURE, template } from '../sentence/template';

/** Long cell texts are cut in a prompt: the cell itself stands in the same row. */
const LONGEST = 40;

/** What a value is called that cannot be quoted. */
export const UNQUOTED = { blank: '未填', broken: '无法读取' } as const;
export const QUOTE = template`“${ANY}”`;
export const VALUES = template`预期值${ANY}，实现值${ANY}`;
export const LOSS = template`扣 ${FIGURE} 分`;
export const EXCESS = template`是预期值的 ${FIGURE} 倍`;

/** What a prompt says of its row, in the order it says it. */
export function factsOf(assessment: Assessment): readonly string[] {
  return [...valuesOf(assessment), ...lost(assessment).map((points) => LOSS.print(format(points)))];
}

/** Expected and actual value as a prompt names them. */
export function quotedValues({
  indicator: { expected, actual },
  target,
  measure,
}: Assessment): readonly [string, string] {
  return [quote(expected, target), quote(actual, measure)];
}

/** Expected and actual value; of a row that has neither by its nature, how its score comes about. */
function valuesOf(assessment: Assessment): readonly string[] {
  const { target, measure, method, explanation } = assessment;
  const none = target.kind === 'blank' && measure.kind === 'blank';
  if (none) return method === 'execution' ? [explanation] : [];
  return [VALUES.print(...quotedValues(assessment))];
}

/** weight − recomputed, else − claimed; nothing where neither is known. */
function lost({ indicator, recomputed }: Assessment): readonly Decimal[] {
  const reached = recomputed ?? indicator.claimed;
  if (indicator.points === null || reached === null) return [];
  const points = round2(indicator.points).minus(round2(reached));
  return points.greaterThan(ZERO) ? [points] : [];
}

function quote(entry: Entry | null, { kind }: Target | Measure): string {
  if (entry === null || kind === 'blank') return UNQUOTED.blank;
  if (kind === 'broken') return UNQUOTED.broken;
  return QUOTE.print(quotedText(entry.text));
}

/** A text as far as a prompt quotes it, without line breaks, blanks and quotes of the same kind. */
export function quotedText(text: string): string {
  const letters = Array.from(withoutSpaces(singleQuotes(oneLine(text))));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : letters.join('');
}
