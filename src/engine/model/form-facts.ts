import type { Plain } from '../language/plain';
import type { Field, Form } from './form';

/** The text of a labelled field (项目名称 …); null where it is empty or not on the form. */
export function fieldText(form: Form, name: string): string | null {
  return filledField(form, name)?.text ?? null;
}

/** The same in plain spelling. */
export function plainField(form: Form, name: string): Plain | null {
  return filledField(form, name)?.plain ?? null;
}

function filledField({ fields }: Form, name: string): Field | null {
  const field = fields.find((each) => each.name === name);
  return field?.filled === true ? field : null;
}

/** 2022-23年: a year, but not one year. */
const SPAN = /\d{4}年?度?[-~—–至到]\d{2}/;

/** 评价年度 without 年 and whatever else is typed around it; as typed where that is not one year. */
export function formYear(form: Form): string | null {
  const plain: string = plainField(form, '评价年度') ?? '';
  const [year, ...others] = plain.match(/\d{4}/g) ?? [];
  const isOne = year !== undefined && others.length === 0 && !SPAN.test(plain);
  return isOne ? year : fieldText(form, '评价年度');
}

/** 评价年度 as a number; null where it is not one year. */
export function oneYear(form: Form): number | null {
  const year = formYear(form);
  return year !== null && /^\d{4}$/.test(year) ? Number(year) : null;
}
