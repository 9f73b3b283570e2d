import type { Form } from './form';

/** The text of a labelled field (项目名称 …); null where it is empty or not on the form. */
export function fieldText(form: Form, name: string): string | null {
  const field = form.fields.find((each) => each.name === name);
  return field?.filled === true ? field.text : null;
}

/** 评价年度 without 年 and whatever else is typed around it; as typed where it holds no year. */
export function formYear(form: Form): string | null {
  const text = fieldText(form, '评价年度');
  return text === null ? null : (/\d{4}/.exec(text)?.[0] ?? text);
}
