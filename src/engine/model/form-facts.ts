import type { Form } from './form';

/** The text of a labelled field (项目名称 …); null where it is empty or not on the form. */
export function fieldText(form: Form, name: string): string | null {
  const field = form.fields.find((each) => each.name === name);
  return field?.filled === true ? field.text : null;
}

/** 评价年度 without 年 and whatever else is typed around it; as typed where that is not one year. */
export function formYear(form: Form): string | null {
  const text = fieldText(form, '评价年度');
  const years = text?.match(/\d{4}/g) ?? [];
  return years.length === 1 ? (years[0] ?? null) : text;
}
