import { maskContacts } from '../language/contact';
import type { Form } from '../model/form';
import type { Assessment } from '../scoring/assessment';
import { BARE, FULL, MISSED, NOTHING, OPEN, PART, UNWEIGHTED } from '../scoring/explanation';
import { isUnfunded, RATE } from '../scoring/methods/execution';
import { singleQuotes } from '../sentence/one-line';
import { ANY, template } from '../sentence/template';
import { inOurWords } from './own-words';
import { isPlainFigure } from './plain-figure';
import { EXCESS, LOSS, QUOTE, quotedText, quotedValues, UNQUOTED, VALUES } from './prompt-facts';
import { promptParts, SAID } from './prompt-text';

const AND_LOSS = template`${ANY}，${LOSS}`;
const AND_EXCESS = template`${ANY}，${EXCESS}`;

/**
 * Tells whether a reason is just what a write would have put there, for the figures of now or of
 * before: the prompt of this row or of another, as sorting moves them. A quoted value that is neither
 * a figure nor a text of this form may be a person's sentence, and is taken for one.
 */
export function untouchedIn(
  { headers }: Pick<Form, 'headers'>,
  assessments: readonly Assessment[],
): (reason: string) => boolean {
  let known: readonly [ReadonlySet<string>, ReadonlySet<string>] | null = null;
  return (reason) => {
    const parts = promptParts(reason);
    if (parts === null) return false;
    known ??= valuesIn(assessments);
    // Before, prompts did not have the words of the form.
    return isOurs(parts.said, ...known) || isOurs(inOurWords(headers)(parts.said), ...known);
  };
}

function valuesIn(assessments: readonly Assessment[]) {
  const values = assessments.map(quotedValues);
  return [
    new Set(values.map(([expected]) => expected)),
    new Set(values.map(([, actual]) => actual)),
  ] as const;
}

function isOurs(said: string, expected: ReadonlySet<string>, actual: ReadonlySet<string>): boolean {
  if (said === '') return true;
  const [facts] = SAID.read(said) ?? [];
  if (facts === undefined) return false;
  if (LOSS.read(facts) !== null) return true;
  const [first = facts] = AND_LOSS.read(facts) ?? AND_EXCESS.read(facts) ?? [];
  if (isWorking(first)) return true;
  const [target, reached] = VALUES.read(first) ?? [];
  return isValue(target, expected) && isValue(reached, actual);
}

function isValue(quoted: string | undefined, known: ReadonlySet<string>): boolean {
  if (quoted === undefined) return false;
  if (quoted === UNQUOTED.blank || quoted === UNQUOTED.broken) return true;
  const [text] = QUOTE.read(quoted) ?? [];
  if (text === undefined) return false;
  // Before, quotes in a cell were repeated as they stand, and so was whom to ask.
  if (known.has(quoted) || known.has(QUOTE.print(singleQuotes(maskContacts(text))))) return true;
  return quotedText(text) === text && isPlainFigure(text);
}

/** The working of an execution row: it has no values, and fails only where the rate is missed. */
function isWorking(said: string): boolean {
  if (OPEN.read(said)?.some(isUnfunded)) return true;
  const [bare] = UNWEIGHTED.read(said) ?? [];
  const scored = [PART, NOTHING, FULL, BARE].flatMap((sentence) => {
    const parts = sentence.read(said);
    return parts === null ? [] : [parts];
  });
  const [rate, verdict] = scored[0] ?? [bare, MISSED];
  return rate !== undefined && verdict === MISSED && RATE.read(rate) !== null;
}
