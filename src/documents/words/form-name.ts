import type { Form } from '../../engine/model/form';
import { fieldText, formYear } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/report/one-line';

/** 项目名称, or that it is not filled in. */
export function projectText(form: Form): string {
  return oneLine(fieldText(form, '项目名称') ?? '') || '没有填写项目名称';
}

/** 评价年度, or that it is not filled in. */
export function yearText(form: Form): string {
  return oneLine(formYear(form) ?? '') || '没有填写';
}
