import { HUNDRED } from '../decimal';
import { least } from '../extremes';
import { cutAt, lettersOf } from '../language/signs';
import { sameCell } from '../model/cell';
import type { Entry, Form } from '../model/form';
import { isUnfinished } from '../report/prompt-text';
import type { Assessment } from '../scoring/assessment';

/** Shorter texts are alike by chance: 受疫情影响, 已完成. */
const LONG = 10;
/** A sentence with fewer letters is a heading or says what everybody says. */
const SENTENCE = 15;
/** 5场 and 12次 are reached twice by chance, 2368件 is not. */
const FIGURES = 4;

/** True if the reason is that of the other year, word for word. */
export function isReasonCopied(now: Assessment, was: Assessment): boolean {
  const [reason, other] = [now.indicator.reason, was.indicator.reason];
  if (reason === null || other === null || isUnfinished(reason.text)) return false;
  return isSameText(reason, other);
}

/**
 * True if what was reached is that of the other year, and more than chance: a text of some length, or
 * a number with several figures that neither year has set itself.
 */
export function isActualCopied(now: Assessment, was: Assessment): boolean {
  const [actual, other] = [now.indicator.actual, was.indicator.actual];
  if (actual === null || other === null || actual.plain !== other.plain) return false;
  const { measure, target } = now;
  if (measure.kind !== 'number') return isSameText(actual, other) && !measure.says.same;
  if (measure.percent && measure.value.equals(HUNDRED)) return false;
  if (target.kind === 'number' && target.value.equals(measure.value)) return false;
  return measure.value.precision() >= FIGURES;
}

/** A paragraph with the sentences of it that the other year has too, as typed but for blanks. */
export interface CopiedText {
  readonly entry: Entry;
  readonly sentences: readonly string[];
}

/** The paragraphs of the form with sentences of the other year, word for word. */
export function copiedTexts(now: Form, was: Form): readonly CopiedText[] {
  const known = new Set(
    prose(was)
      .flatMap(sentencesOf)
      .map(({ plain }) => plain),
  );
  return prose(now).flatMap((entry) => {
    const sentences = sentencesOf(entry).flatMap(({ plain, typed }) =>
      known.has(plain) ? typed.trim() : [],
    );
    return sentences.length === 0 ? [] : [{ entry, sentences }];
  });
}

/** Goals above the table may well be those of every year; what came of them (实际完成情况) may not. */
function prose({ fields, headers, narrative, reasonBlock }: Form): readonly Entry[] {
  const outcomes = fields.filter(({ name }) => name === '实际完成情况');
  const top = least(Object.values(headers).map(({ cell }) => cell.row));
  return [...narrative, ...(reasonBlock === null ? [] : [reasonBlock])].filter(
    ({ cell }) => cell.row > top || outcomes.some((one) => sameCell(one.cell, cell)),
  );
}

/** Each sentence in plain spelling, and as typed where both have as many. */
function sentencesOf({ text, plain }: Entry) {
  const [own, typed] = [cutAt(plain, '。;!?'), cutAt(text, '。;；!！?？')];
  return own
    .map((one, at) => ({
      plain: one,
      typed: (own.length === typed.length ? typed[at] : undefined) ?? one,
    }))
    .filter((one) => lettersOf(one.plain).length >= SENTENCE);
}

function isSameText(a: Entry, b: Entry): boolean {
  return a.plain === b.plain && lettersOf(a.plain).length >= LONG;
}
