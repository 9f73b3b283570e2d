import { format, type Decimal } from '../decimal';
import { lettersOf } from '../language/signs';
import type { Form } from '../model/form';
import { fieldText, formYear, oneYear } from '../model/form-facts';
import { UNIT_STEP } from '../model/funds';

/** Something that two documents of one project say otherwise, as either has it. */
export interface SubjectDifference {
  readonly what: 'project' | 'year' | 'budget';
  readonly now: string;
  readonly was: string;
}

/** What two documents differ in before any of their rows; nothing where one of them is silent. */
export function subjectDifferences(now: Form, was: Form): readonly SubjectDifference[] {
  const found: SubjectDifference[] = [];
  const [project, other] = [fieldText(now, '项目名称'), fieldText(was, '项目名称')];
  if (project !== null && other !== null && !isSameProject(project, other))
    found.push({ what: 'project', now: project, was: other });
  const [year, otherYear] = [oneYear(now), oneYear(was)];
  if (year !== null && otherYear !== null && year !== otherYear)
    found.push({ what: 'year', now: formYear(now) ?? '', was: formYear(was) ?? '' });
  const [budget, ...more] = budgetsOf(now);
  const [declared] = budgetsOf(was);
  if (budget !== undefined && declared !== undefined)
    if (![budget, ...more].some((one) => isSameMoney(one, declared)))
      found.push({ what: 'budget', now: format(budget), was: format(declared) });
  return found;
}

/** One name may be a part of the other: a declaration leaves the year or the place out. */
export function isSameProject(a: string, b: string): boolean {
  const [one, other] = [lettersOf(a), lettersOf(b)];
  return one.includes(other) || other.includes(one);
}

/** A declaration that does not say its unit may count in 元. */
function isSameMoney(a: Decimal, b: Decimal): boolean {
  return a.equals(b) || a.times(UNIT_STEP).equals(b) || b.times(UNIT_STEP).equals(a);
}

/** The budget of a form, as planned and as changed during the year: either may be the one declared. */
function budgetsOf({ funds }: Form): readonly Decimal[] {
  const [total] = funds.rows;
  return [total?.initial, funds.budget, total?.adjusted].flatMap((one) => one?.value ?? []);
}
