import { least } from '../extremes';
import type { Plain } from '../language/plain';
import { isDigits } from '../language/signs';
import { onceOf } from '../once';
import type { Cell, Entry, Field, Form, Indicator } from './form';

/** The text of a labelled field (项目名称 …); null where it is empty or not on the form. */
export function fieldText(form: Form, name: string): string | null {
  return filledField(form, name)?.text ?? null;
}

/** The same in plain spelling. */
export function plainField(form: Form, name: string): Plain | null {
  return filledField(form, name)?.plain ?? null;
}

/** 项目名称; the title of a form that has no such field. Null where it is left blank. */
export function projectName(form: Form): string | null {
  const asked = form.fields.some(({ name }) => name === '项目名称');
  const title = form.titles.find(({ plain }) => plain.includes('表'));
  return asked ? fieldText(form, '项目名称') : (title?.text.trim() ?? null);
}

/** Who fills the form in: 填报单位, else 实施单位, else 主管部门; null where none is named. */
export function formUnit(form: Form): string | null {
  const [unit] = UNIT_FIELDS.flatMap((name) => fieldText(form, name) ?? []);
  return unit ?? null;
}

/** The fields that name a unit, the one that fills the form in before the others. */
export const UNIT_FIELDS: readonly string[] = ['填报单位名称', '实施单位', '主管部门'];

/** The first row that the form has on its sheet. */
export function firstRow({ titles, fields, headers }: Form): number {
  const entries = [...titles, ...fields, ...Object.values(headers)];
  return least(entries.map(({ cell }) => cell.row));
}

function filledField({ fields }: Form, name: string): Field | null {
  const field = fields.find((each) => each.name === name);
  return field?.filled === true ? field : null;
}

/** False where the form has neither weights nor scores (transferred funds of the centre). */
export function isScored({ indicators }: Form): boolean {
  return !indicators.every(isUnscored);
}

/** True for a row that has neither a weight nor a score, so that none of them is missing. */
export function isUnscored({ weight, score }: Indicator): boolean {
  return weight === null && score === null;
}

/** The field 评价年度; null where the form has none or nothing is in it. */
export function yearField(form: Form): Field | null {
  return filledField(form, '评价年度');
}

/** 2022-23年: a year, but not one year. */
const SPAN = /\d{4}年?度?[-~—–至到]\d{2}/;

/** 评价年度 without 年 and whatever else is typed around it; as typed where that is not one year. */
export function formYear(form: Form): string | null {
  const plain: string = plainField(form, '评价年度') ?? '';
  // 20023年 is a slip, and no 2002年.
  const [year, ...others] = plain.match(/\d{4,}/g) ?? [];
  const isOne = year?.length === 4 && others.length === 0 && !SPAN.test(plain);
  return isOne ? year : fieldText(form, '评价年度');
}

/** 评价年度 as a number, as it is written; null where it is not one year. */
export const writtenYear = onceOf((form: Form): number | null => {
  const year = formYear(form);
  return year?.length === 4 && isDigits(year) ? Number(year) : null;
});

/** The year by which a form is read: that of all its dates, where 评价年度 was left from an earlier one. */
export function oneYear(form: Form): number | null {
  return newerYear(form)?.year ?? writtenYear(form);
}

/** A year that is written in each of some cells. */
interface YearOfAll {
  readonly year: number;
  readonly cells: readonly Cell[];
}

const YEAR = /20\d{2}(?=年|[./-]\d)/g;
/** From so many places on, the year of the form is what is looked at. */
export const MANY_PLACES = 3;

/**
 * The year after 评价年度 that every date of the values is of, and nothing is of 评价年度 itself; null for
 * none. Where no target names it, what is of a later year was done late.
 */
export const newerYear = onceOf((form: Form): YearOfAll | null => {
  const written = writtenYear(form);
  if (written === null) return null;
  const asked = form.indicators.flatMap(({ expected }) => expected ?? []);
  const reached = form.indicators.flatMap(({ actual }) => actual ?? []);
  const values = new Set([...asked, ...reached].flatMap(yearsOf));
  const [year] = values;
  const isNamed = (entry: Entry) => year !== undefined && yearsOf(entry).includes(year);
  if (year === undefined || values.size > 1 || year <= written || !asked.some(isNamed)) return null;
  if (form.narrative.some((entry) => yearsOf(entry).includes(written))) return null;
  const places = [...asked, ...reached, ...form.narrative].filter(isNamed);
  return places.length < MANY_PLACES ? null : { year, cells: places.map(({ cell }) => cell) };
});

function yearsOf({ plain }: Entry): readonly number[] {
  return plain.includes('20') ? Array.from(plain.matchAll(YEAR), ([year]) => Number(year)) : [];
}
