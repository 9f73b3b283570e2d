import { format, formatPoints, sameScore } from '../decimal';
import { isFiller } from '../language/blank';
import { EXECUTION_RATES } from '../language/execution-name';
import { wordsOf } from '../language/lexicon';
import type { Plain } from '../language/plain';
import { cutAt, hasDigit } from '../language/signs';
import { wordList } from '../language/word-list';
import { oneYear } from '../model/form-facts';
import { lazily } from '../once';
import { sentencesOf } from '../prose/clauses';
import { missedRows } from '../prose/missed';
import type { Part } from '../prose/parts';
import { reasonParts } from '../prose/reason-parts';
import { nameStems, rowNames } from '../prose/row-names';
import { saysUndone } from '../prose/undone';
import { yearsIn } from '../prose/years';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** What a problem says of an indicator right behind its name. */
const LOW = ['偏低', '较低', '不高', '滞后', '不足', '缓慢'];
const NEAR = 4;
/** Said of a part of the money or of the year. */
const PART = ['部分', '个别', '上半年', '季度', '前期', '月', '转移支付'];
/** What names no problem. */
const NONE = ['无问题', '暂无', '没有', '没有问题', '暂无问题', '不存在问题', '未发现问题'];
/** The indicators that failed are spoken of, though not by name. */
const SPOKEN_OF = ['指标未', '指标没', '目标未', '任务未'];
const ENDS = wordList('。 ;');
const GRAM = 3;

export const narrativeContradiction = rule({
  id: 'narrative-contradiction',
  severity: 'warning',
  title: '“存在的问题”与评分表矛盾',
  messages: {
    full: '“存在的问题”写“{text}”，表里“{name}”却是“{actual}”、满分 {points} 分，请核对哪一处不对。',
    rate: '“存在的问题”写“{text}”，表里“{name}”却得了满分 {points} 分，请核对哪一处不对。',
    none: '有 {count} 个指标未达标（{names}），“存在的问题”却写“{text}”，请核对。',
    unmentioned: '未达标的{names}在“存在的问题”和“改进意见”里都没有提到，请补写。',
    measure: '“存在的问题”写了问题，却没有写怎么改进，请补写。',
  },
  *check(form, { prose: { parts }, assessments }) {
    const problems = parts.filter(({ id, plain }) => id === 'problems' && plain !== '');
    if (problems.length === 0) return;
    const missed = missedRows(assessments);
    const year = oneYear(form);
    const rowsIn = fullRowsIn(assessments);
    for (const { cell, plain } of problems) {
      if (isNone({ plain })) {
        const data = { count: `${missed.length}`, names: quoted(missed), text: plain };
        if (missed.length > 0) yield { cell, message: 'none', data };
        continue;
      }
      for (const text of clausesOfYear(plain, year))
        for (const { indicator, method } of rowsIn(text)) {
          const { name, actual, points, score } = indicator;
          const also = [(score ?? name).cell];
          const full = points === null ? '' : formatPoints(points);
          const data = { text, name: name.text, actual: actual?.text ?? '', points: full };
          yield { cell, also, message: method === 'execution' ? 'rate' : 'full', data };
        }
    }
    const real = problems.filter((part) => !isNone(part));
    const [first] = real;
    if (first === undefined) return;
    const measures = parts.filter(({ id }) => id === 'improvement');
    const silent = unmentioned(missed, [...problems, ...measures]);
    if (silent.length > 0) {
      const also = silent.map(({ indicator }) => indicator.name.cell);
      const data = { names: quoted(silent) };
      yield { cell: first.cell, also, message: 'unmentioned', severity: 'info', data };
    }
    if (lacksMeasure(real, measures, parts))
      yield { cell: measures[0]?.cell ?? first.cell, message: 'measure', severity: 'info' };
  },
});

function quoted(rows: readonly Assessment[]): readonly string[] {
  return rows.map(({ indicator }) => `“${indicator.name.text}”`);
}

/** The clauses that name no other year. */
function clausesOfYear(text: Plain, year: number | null): readonly Plain[] {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.clauses);
  return clauses.filter((clause) => {
    const [named] = yearsIn(clause);
    return named === undefined || named === year;
  });
}

/** Finds the rows with all their points that a clause says were not done, or are low. */
function fullRowsIn(assessments: readonly Assessment[]): (clause: Plain) => readonly Assessment[] {
  const names = lazily(() => rowNames(assessments));
  const rates = assessments.filter((one) => one.method === 'execution' && isFull(one));
  return (clause) => {
    if (!saysUndone(clause) && !LOW.some((word) => clause.includes(word))) return [];
    if (EXECUTION_RATES.some((word) => clause.includes(word)))
      return PART.some((word) => clause.includes(word)) ? [] : rates;
    return names()(clause)
      .filter(({ assessment, end }) => isFull(assessment) && saysOf(clause, end))
      .map(({ assessment }) => assessment);
  };
}

/** The rows that none of the parts speaks of. */
function unmentioned(missed: readonly Assessment[], parts: readonly Part[]): readonly Assessment[] {
  if (parts.some(({ plain }) => SPOKEN_OF.some((words) => plain.includes(words)))) return [];
  return missed.filter((one) => !parts.some(({ plain }) => isMentioned(one, plain)));
}

/** Where the part is empty, or missing in a form that has all, narrative-part says so. */
function lacksMeasure(
  problems: readonly Part[],
  measures: readonly Part[],
  parts: readonly Part[],
): boolean {
  if (problems.some(({ heading, plain }) => heading.includes('建议') || reasonParts(plain).measure))
    return false;
  if (measures.length === 0) return !parts.some(({ id }) => id === 'performance');
  return measures.every((part) => part.plain !== '' && isNone(part));
}

function isNone({ plain }: Pick<Part, 'plain'>): boolean {
  const said = ENDS.ends(plain) ? plain.slice(0, -1) : plain;
  return isFiller(plain) || NONE.includes(said);
}

/** Met, and with all its points. */
function isFull({ met, indicator: { points, claimed } }: Assessment): boolean {
  return met !== false && points !== null && claimed !== null && sameScore(points, claimed);
}

/** True if the clause goes on from a name to say that it was not done, or is low. */
function saysOf(clause: string, end: number): boolean {
  const rest = clause.slice(end);
  return saysUndone(rest) || LOW.some((word) => rest.slice(0, NEAR + word.length).includes(word));
}

/**
 * Three signs of its name in a row are enough, or two with what the row lacks (2户改造对象), so that
 * other words for the same stay silent.
 */
function isMentioned(assessment: Assessment, text: Plain): boolean {
  const { method, indicator } = assessment;
  const { name } = indicator;
  if (method === 'execution')
    return [...wordsOf('spending'), '资金'].some((word) => text.includes(word));
  const [own = name.plain] = nameStems(name.plain);
  if (own.length < GRAM) return text.includes(own);
  if (gramsOf(own, GRAM).some((gram) => text.includes(gram))) return true;
  const missing = missingFigure(assessment);
  if (missing === null) return false;
  const grams = gramsOf(own, 2).filter((gram) => !wordsOf('fulfil').includes(gram));
  return sentencesOf(text).some(
    ({ plain }) => grams.some((gram) => plain.includes(gram)) && namesFigure(plain, missing),
  );
}

function gramsOf(name: string, length: number): readonly string[] {
  return Array.from({ length: name.length - length + 1 }, (_, at) => name.slice(at, at + length));
}

/** What the row lacks, with its unit: 2户 of 150户 where 148 were done. Null where that cannot be told. */
function missingFigure({ target, measure, indicator: { name } }: Assessment): string | null {
  if (target.kind !== 'number' || measure.kind !== 'number') return null;
  const [, inBrackets = ''] = cutAt(name.plain, '()');
  const unit = measure.unit || target.unit || inBrackets;
  return unit === '' ? null : `${format(target.value.minus(measure.value).abs())}${unit}`;
}

/** True if the figure stands there, and not as the end of another: 2户 is not in 12户. */
function namesFigure(text: Plain, figure: string): boolean {
  const before = text.split(figure).slice(0, -1);
  return before.some((words) => !hasDigit(words.slice(-1)));
}
