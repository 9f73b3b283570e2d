import { sameScore } from '../decimal';
import { givesNoReason } from '../language/blank';
import { isBroken } from '../language/cell-value';
import { beginsWith, wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { wordList } from '../language/word-list';
import { remembered } from '../once';
import { sentencesOf } from '../prose/clauses';
import { misquoted, numbersIn } from '../prose/misquoted';
import { saysNoCause } from '../prose/no-cause';
import { nameStems, rowNames, type RowNames } from '../prose/row-names';
import { resultsIn, wrongResult } from '../prose/told-result';
import { saysUndone } from '../prose/undone';
import { isUnfinished } from '../report/prompt-text';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** What says that the work is not done yet. */
const OPEN = wordList('尚未 尚在 正在实施 正在建设 正在施工 待验收 未验收 未开工');
/** Payment is not the work, nor is another year. */
const ELSE = wordList(
  `款 付 质保 资金 年初 已完成 已补 原计划 无未 ${wordsOf('pastYear').join(' ')}`,
);

export const reasonContradiction = rule({
  id: 'reason-contradiction',
  severity: 'warning',
  title: '原因栏与这一行的数矛盾',
  messages: {
    full: '“{name}”得了满分，原因栏却写“{text}”，请核对。',
    idle: '“{name}”未达标，原因栏只写“{text}”，没有说明为什么没达到。',
    result: '“{name}”的原因写“{text}”，表里的实现值是“{actual}”，请核对哪一处不对。',
    formula: '“{name}”的原因写的是 {said}，算式里用的是 {used}，请核对哪个数不对。',
    other: '“{name}”的原因写的是“{text}”，像是“{other}”的原因，请核对是不是填错了行。',
  },
  *check(_form, { assessments, prose }) {
    let names: RowNames | null = null;
    for (const assessment of assessments) {
      const { indicator, status, derivations } = assessment;
      const { name, reason, actual } = indicator;
      if (reason === null || isBroken(reason) || givesNoReason(reason)) continue;
      if (isUnfinished(reason.text)) continue;
      const { cell, plain } = reason;
      const also = [(actual ?? name).cell];
      const data = { name: name.text, text: reason.text };
      const used = derivations.flatMap(({ text }) => numbersIn(text));
      for (const slip of used.length === 0 ? [] : misquoted(numbersIn(plain), used))
        yield { cell, message: 'formula', data: { name: name.text, ...slip } };
      if (status === 'met') {
        const text = isFull(assessment) ? openClause(plain) : null;
        if (text !== null) yield { cell, also, message: 'full', data: { ...data, text } };
      } else if (saysNoCause(plain)) {
        if (status === 'failing') yield { cell, also, message: 'idle', data };
      } else if (status === 'failing' && assessment.method !== 'execution') {
        const wrong = wrongResult(resultsIn(prose.readingOf(plain), indicator), assessment);
        const result = { name: name.text, text: wrong?.text ?? '', actual: actual?.text ?? '' };
        if (wrong !== null) yield { cell, also, message: 'result', data: result };
        if (!isOpen(plain)) continue;
        names ??= rowNames(assessments);
        const other = reasonOfOther(plain, assessment, names);
        if (other !== null) yield { cell, also, message: 'other', data: { ...data, ...other } };
      }
    }
  },
});

function isFull({ method, indicator: { points, claimed } }: Assessment): boolean {
  const full = points !== null && claimed !== null && sameScore(points, claimed);
  return full && method !== 'execution';
}

/** The clause that says that the work is not done; null for none. */
const openClause = remembered((reason: Plain): Plain | null => {
  if (ELSE.isIn(reason)) return null;
  const clauses = sentencesOf(reason).flatMap((sentence) => sentence.clauses);
  return clauses.find((clause) => awaits(clause) || (isOpen(clause) && !isLater(clause))) ?? null;
});

function isOpen(text: string): boolean {
  return OPEN.isIn(text) || saysUndone(text);
}

/** 明年任务尚未下达 says nothing of this year. */
function isLater(clause: Plain): boolean {
  return wordsOf('comingYear').some((word) => clause.includes(word));
}

/** 待次年4月验收. */
function awaits(clause: Plain): boolean {
  const at = clause.indexOf('待');
  return at >= 0 && clause.includes('验收', at);
}

/** The clause that says why another row failed, where nothing in the reason speaks of this one. */
function reasonOfOther(reason: Plain, own: Assessment, namesIn: RowNames) {
  if (isAbout(reason, own)) return null;
  for (const { clauses } of sentencesOf(reason))
    for (const text of clauses) {
      if (beginsWith(text, 'cause')) continue;
      const named = namesIn(text).find(
        ({ assessment, end }) =>
          assessment !== own && assessment.status === 'failing' && isOpen(text.slice(end)),
      );
      if (named !== undefined) return { text, other: named.assessment.indicator.name.text };
    }
  return null;
}

/** Two signs of its name are enough. */
function isAbout(reason: Plain, { indicator }: Assessment): boolean {
  const [own = indicator.name.plain] = nameStems(indicator.name.plain);
  return own.split('').some((_, at) => at > 0 && reason.includes(own.slice(at - 1, at + 1)));
}
