import type { Form } from '../../engine/model/form';
import { fieldText, formYear, projectName } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/report/one-line';

/** 项目名称 or the title, or that the one is left blank or neither was found. */
export function projectText(form: Form): string {
  const isAsked = form.fields.some(({ name }) => name === '项目名称');
  return oneLine(projectName(form) ?? '') || (isAsked ? '项目名称未填' : '未识别到项目名称');
}

/** 评价年度, or that it is not filled in. */
export function yearText(form: Form): string {
  return oneLine(formYear(form) ?? '') || '没有填写';
}

const UNIT_FIELDS = [
  ['填报单位', '填报单位名称'],
  ['主管部门', '主管部门'],
  ['实施单位', '实施单位'],
] as const;

/** The units the form names, each with what it is, in the order of a form. */
export function unitsOf(form: Form): readonly (readonly [what: string, unit: string])[] {
  return UNIT_FIELDS.flatMap(([what, field]) => {
    const unit = oneLine(fieldText(form, field) ?? '');
    return unit === '' ? [] : [[what, unit] as const];
  });
}
