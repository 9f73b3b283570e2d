import { withoutEnd } from '../../engine/language/word-list';
import type { Form } from '../../engine/model/form';
import { fieldText, formYear, projectName, UNIT_FIELDS } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/sentence/one-line';

const BLANK = '项目名称未填';
const NOT_FOUND = '未识别到项目名称';
const NO_YEAR = '没有填写';

/** What stands for a name that there is not. */
export const NAMELESS: readonly string[] = [BLANK, NOT_FOUND, NO_YEAR];

/** 项目名称 or the title, or that the one is left blank or neither was found. */
export function projectText(form: Form): string {
  const isAsked = form.fields.some(({ name }) => name === '项目名称');
  return oneLine(projectName(form) ?? '') || (isAsked ? BLANK : NOT_FOUND);
}

/** What tells a form from others: its project or title, else the file it is in. */
export function formTitle(form: Form, file: string): string {
  return oneLine(projectName(form) ?? '') || `${oneLine(file)}（${projectText(form)}）`;
}

/** 评价年度, or that it is not filled in. */
export function yearText(form: Form): string {
  return oneLine(formYear(form) ?? '') || NO_YEAR;
}

/** The units the form names, each with what it is, in the order they stand there. */
export function unitsOf(form: Form): readonly (readonly [what: string, unit: string])[] {
  const names = new Set(form.fields.map(({ name }) => name));
  return [...names].flatMap((name) => {
    const unit = UNIT_FIELDS.includes(name) ? oneLine(fieldText(form, name) ?? '') : '';
    return unit === '' ? [] : [[withoutEnd(name, '名称'), unit] as const];
  });
}
