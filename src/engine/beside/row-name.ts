import { firstDigit, lettersOf, withoutSpaces } from '../language/signs';
import type { Indicator } from '../model/form';

/** 指标1：, which forms print before a name. */
const NUMBERED = /^指标\d*[:：]/;
const NOTE = /\([^()]*\)/g;
/** 2023年, which another year's form has otherwise. */
const YEAR = /20\d{2}年度?/g;

/** The name as the budget system compares it: every blank as typed, but no number of the blank form. */
export function typedName({ name: { text } }: Indicator): string {
  const own = text.trimStart();
  return NUMBERED.test(own) ? own.replace(NUMBERED, '').trimStart() : text;
}

/** The same without blanks, signs, the year and notes in brackets, such as the unit. */
export function spelledName({ name }: Indicator): string {
  const own = withoutSpaces(name.plain).replace(NUMBERED, '');
  const bare = lettersOf(own.replace(NOTE, '').replace(YEAR, ''));
  return bare === '' ? lettersOf(own) : bare;
}

/** 一级 and 二级指标 in their barest form: 产出指标(40分) is 产出. */
export function labelsOf({ labels }: Indicator): readonly string[] {
  return labels.map(spelledLabel);
}

/** True if two names hold the same figures: 第1期 and 第2期 are two things. */
export function sameFigures(a: string, b: string): boolean {
  return figuresOf(a) === figuresOf(b);
}

function spelledLabel(label: string): string {
  const bare = lettersOf(label.replace(NOTE, ''));
  return bare.endsWith('指标') ? bare.slice(0, -'指标'.length) : bare;
}

function figuresOf(name: string): string {
  return firstDigit(name) < 0 ? '' : name.replace(/\D+/g, ' ').trim();
}
