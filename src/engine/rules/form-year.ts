import { greatest } from '../extremes';
import { daysBetween } from '../language/calendar';
import { wordsOf } from '../language/lexicon';
import type { Measure } from '../language/measure';
import type { Target } from '../language/target';
import { withoutLead, withoutTail, wordList } from '../language/word-list';
import { sameCell } from '../model/cell';
import type { Cell, Entry, Field, Form } from '../model/form';
import { MANY_PLACES, newerYear, writtenYear, yearField } from '../model/form-facts';
import { mistypedYear, yearsIn } from '../prose/years';
import { rule } from '../rule';
import type { Assessment } from '../scoring/assessment';

/** 年度 with a digit too many or too few: 20023年, 202年. */
const MISTYPED = /(?:^|\D)(?:\d{3}|\d{5,})(?:$|\D)/;
/** What an expected or actual value may name another year for: to compare with it, to cite. */
const COMPARED = wordList(
  `${wordsOf('comparing').join(' ')} 较 比 增 自 从 起 《 〔 同比 同期 基数 基期 基准 水平 上年 去年 以来 结转`,
);
/** A sentence or clause of a goal or narrative that begins with a year: 截至2022年12月. */
const OPENS =
  /(?:^|[。;:,、)])(?:截[至止]|我[局委办院]|本?项目|[在于到])?(20\d{2})年[^,。;]{0,40}/g;
/** What may have been in another year. */
const BEFORE = wordList(
  `${wordsOf('start').join(' ')} 结转 以来 较 比 自 从 起 印发 批复 通过 成立 规划 上年 依据 根据 审计 《 〔 基数 基期 基准`,
);
/** What goes on with a date: 2023年底前. */
const OF_YEAR = wordList('底 末 前 内 初 中 度 上 下 第 全 - ~ / . , 。 ; 、 )');
/** What may stand before a date. */
const AT = wordList('于 在 到 至 止 自 计划 预计 拟 , 。 ; : 、 ( ) .');
const STARTS = '。;:,、)'.split('');
const SHOWN = 16;
/** What a number is made of, whose end may be missing. */
const CUT = Array.from('0123456789.');
/** What was done in December may well be due in January. */
const HALF_A_YEAR = 183;

interface Hit {
  readonly cell: Cell;
  readonly year: number;
  readonly text: string;
}

export const formYear = rule({
  id: 'form-year',
  severity: 'warning',
  title: '年份与评价年度不同',
  messages: {
    other: '评价年度是 {year} 年，这里写的是“{text}”，请核对是不是沿用了上一年的表。',
    field: '评价年度写的是 {year} 年，表里 {count} 处写的都是 {other} 年，请核对。',
    later: '“{name}”的预期值“{text}”晚于评价年度 {year} 年，请核对。',
    mistyped: '“{text}”不是一个年份，请改正。',
  },
  *check(form, { assessments }) {
    const field = yearField(form);
    const texts = textsOf(form, field);
    for (const { cell, plain } of texts) {
      const text = mistypedYear(plain);
      if (text !== null) yield { cell, message: 'mistyped', data: { text } };
    }
    if (field === null) return;
    const year = writtenYear(form);
    if (year === null) {
      if (MISTYPED.test(field.plain ?? ''))
        yield { cell: field.cell, message: 'mistyped', data: { text: field.text ?? '' } };
      return;
    }
    const newer = newerYear(form);
    if (newer !== null) {
      const { cells } = newer;
      const data = { year: `${year}`, count: `${cells.length}`, other: `${newer.year}` };
      yield { cell: field.cell, also: cells, message: 'field', data };
      return;
    }
    const hits = [
      ...titleHits(form, field, year),
      ...valueHits(assessments, year),
      ...proseHits(form, year),
    ];
    const [first] = hits;
    const isNamed = () => texts.some(({ plain }) => yearsIn(plain).includes(year));
    if (
      first !== undefined &&
      hits.length >= MANY_PLACES &&
      hits.every((hit) => hit.year === first.year) &&
      !isNamed()
    ) {
      yield {
        cell: field.cell,
        also: hits.map(({ cell }) => cell),
        message: 'field',
        data: { year: `${year}`, count: `${hits.length}`, other: `${first.year}` },
      };
    } else
      for (const { cell, text } of hits)
        yield { cell, message: 'other', data: { year: `${year}`, text } };
    for (const { indicator, target, measure } of assessments) {
      const { name, expected, actual } = indicator;
      const early = isLongBefore(target, measure, year) ? earlierYear(actual, year) : null;
      if (early !== null) {
        const data = { year: `${year}`, text: early.text };
        yield { cell: early.cell, message: 'other', severity: 'info', data };
      }
      if (expected === null || target.kind !== 'deadline' || (target.day.year ?? year) <= year)
        continue;
      if (yearsIn(expected.plain).some((one) => one <= year)) continue;
      const data = { name: name.text, text: expected.text, year: `${year}` };
      yield { cell: expected.cell, message: 'later', severity: 'info', data };
    }
  },
});

/** All that says what was wanted and done, the field 评价年度 itself aside. */
function textsOf(form: Form, field: Field | null): readonly Entry[] {
  const texts: Entry[] = [];
  for (const { expected, actual } of form.indicators)
    for (const value of [expected, actual]) if (value?.kind === 'text') texts.push(value);
  return [...titlesOf(form, field), ...texts, ...form.narrative];
}

function titlesOf({ titles }: Form, field: Field | null): readonly Entry[] {
  return titles.filter(({ cell }) => field === null || !sameCell(cell, field.cell));
}

function titleHits(form: Form, field: Field, year: number): readonly Hit[] {
  return titlesOf(form, field).flatMap(({ cell, plain, text }) => {
    const [one, ...others] = new Set(yearsIn(plain));
    return one === undefined || others.length > 0 || one === year
      ? []
      : [{ cell, year: one, text }];
  });
}

/** An expected or actual value of an earlier year; the year of the other one may be right. */
function valueHits(assessments: readonly Assessment[], year: number): readonly Hit[] {
  return assessments.flatMap(({ indicator: { expected, actual } }) => {
    const wanted = earlierYear(expected, year);
    if (wanted !== null) return [wanted];
    const reached =
      expected !== null && yearsIn(expected.plain).length > 0 ? null : earlierYear(actual, year);
    return reached === null ? [] : [reached];
  });
}

/** A day of an earlier year where the form's own year is due, which may be the form of that year. */
function isLongBefore(target: Target, measure: Measure, year: number): boolean {
  if (target.kind !== 'deadline' || measure.kind !== 'date' || target.day.year !== year)
    return false;
  const { last } = measure.days;
  const days = daysBetween(last, target.day);
  return last.year !== year && days !== null && days > HALF_A_YEAR;
}

function earlierYear(entry: Entry | null, year: number): Hit | null {
  if (entry?.kind !== 'text') return null;
  const years = yearsIn(entry.plain);
  const last = greatest(years);
  return years.length === 0 ||
    last >= year ||
    COMPARED.isIn(entry.plain) ||
    isOfThing(entry.plain, last)
    ? null
    : { cell: entry.cell, year: last, text: entry.text };
}

/** The year belongs to the name of a thing, not to when it was done: 解决2023年遗留问题5个. */
function isOfThing(text: string, year: number): boolean {
  const [before = '', ...rest] = text.split(`${year}年`);
  const after = rest.join('');
  const [name = ''] = after.split(/\d/, 1);
  if (name === '' || OF_YEAR.opens(name)) return false;
  if (wordsOf('number').some((word) => name.endsWith(word))) return true;
  return before !== '' && !AT.ends(before);
}

/** Goals and narrative that begin with an earlier year and never name that of the form. */
function proseHits({ narrative }: Form, year: number): readonly Hit[] {
  return narrative.flatMap(({ cell, plain }) => {
    if (yearsIn(plain).includes(year)) return [];
    for (const [clause, named] of plain.matchAll(OPENS)) {
      // Of 预算1750万元(其中上年结转312万元) only a part is older.
      const [said = ''] = clause.split('(其中', 1);
      if (Number(named) >= year || BEFORE.isIn(said)) continue;
      const text = withoutTail(withoutLead(said, STARTS).slice(0, SHOWN), CUT);
      return [{ cell, year: Number(named), text }];
    }
    return [];
  });
}
