import type { Form } from './form';

/** The text of a labelled field (项目名称 …); null where it is empty or not on the form. */
export function fieldText(form: Form, name: string): string | null {
  const field = form.fields.find((each) => each.name === name);
  return field?.filled === true ? field.text : null;
}

/** 2022-23年: a year, but not one year. */
const SPAN = /\d{4}年?度?[-~—–至到]\d{2}/;

/** 评价年度 without 年 and whatever else is typed around it; as typed where that is not one year. */
export function formYear(form: Form): string | null {
  const text = fieldText(form, '评价年度');
  const years = text?.match(/\d{4}/g) ?? [];
  return years.length === 1 && !SPAN.test(text ?? '') ? (years[0] ?? null) : text;
}

/** 评价年度 as a number; null where it is not one year. */
export function oneYear(form: Form): number | null {
  const year = formYear(form);
  return year !== null && /^\d{4}$/.test(year) ? Number(year) : null;
}
