import { formUnit, formYear, projectName } from '../../engine/model/form-facts';
import { onceOf } from '../../engine/once';
import { oneLine } from '../../engine/sentence/one-line';
import type { CheckedForm } from '../checked-form';
import { nameOf } from '../words/path-name';
import type { EarlierForm } from './round-json';
import { spotsOf } from './spot';

/** By what a form is known again. */
export interface FormIdentity {
  readonly file: string;
  readonly sheet: string;
  /** Where it begins on its sheet, counted from zero; null where it is alone. */
  readonly row: number | null;
  readonly project: string | null;
  readonly unit: string | null;
  readonly year: string | null;
}

/**
 * The same form in the last round: the one of the same name, else the only one of the same project,
 * unit and year, for files are given other names. Another project of another unit is another form,
 * whatever its file is called. Null where there is none.
 */
export function earlierLike(
  checked: FormIdentity,
  round: readonly EarlierForm[],
): EarlierForm | null {
  const { alike, called } = formsBy(round);
  const project = nameOr(checked.project);
  const unit = nameOr(checked.unit);
  const same = alike.get(keyOf(project, unit, nameOr(checked.year))) ?? [];
  const [only, second] = same;
  if (only !== undefined && second === undefined && only.project !== null) return only;
  const named = (called.get(callOf(checked)) ?? []).filter((one) =>
    same.length > 0
      ? same.includes(one)
      : !(differs(one.project, project) && differs(one.unit, unit)),
  );
  return named.length === 1 ? (named[0] ?? null) : (named.find(samePlace(checked)) ?? null);
}

/** The forms of a round, by what they are looked for. */
interface FormsBy {
  /** Of one project, unit and year. */
  readonly alike: ReadonlyMap<string, readonly EarlierForm[]>;
  /** Of one name of a file and one of a sheet. */
  readonly called: ReadonlyMap<string, readonly EarlierForm[]>;
}

/** Each of thousands of forms is looked for in a round of as many. */
const formsBy = onceOf((round: readonly EarlierForm[]): FormsBy => ({
  alike: groups(round, ({ project, unit, year }) => keyOf(project, unit, year)),
  called: groups(round, callOf),
}));

function groups(
  round: readonly EarlierForm[],
  keyIn: (form: EarlierForm) => string,
): ReadonlyMap<string, readonly EarlierForm[]> {
  const found = new Map<string, EarlierForm[]>();
  for (const form of round) {
    const key = keyIn(form);
    const others = found.get(key);
    if (others === undefined) found.set(key, [form]);
    else others.push(form);
  }
  return found;
}

/** A name that is not known is no empty one. */
function keyOf(...names: readonly (string | null)[]): string {
  return JSON.stringify(names);
}

function callOf({ file, sheet }: Pick<FormIdentity, 'file' | 'sheet'>): string {
  return keyOf(nameOf(file), sheet);
}

/** A name as a list prints it, and as a round has it. */
function nameOr(text: string | null): string | null {
  return text === null ? null : oneLine(text);
}

/** Two names that are known, and not the same. */
function differs(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && before !== now;
}

/** The same for a form with its report at hand. */
export function earlierOf(checked: CheckedForm, round: readonly EarlierForm[]): EarlierForm | null {
  return earlierLike(identityOf(checked), round);
}

/** What a checked form is known again by in another round. */
export function identityOf({ file, sheet, row, report }: CheckedForm): FormIdentity {
  const { form } = report;
  return {
    file,
    sheet,
    row,
    project: projectName(form),
    unit: formUnit(form),
    year: formYear(form),
  };
}

/** A form that is checked again, from an earlier copy of its file. */
export function asEarlier(checked: CheckedForm): EarlierForm {
  const { file, sheet, row, project, unit, year } = identityOf(checked);
  return {
    file,
    sheet,
    row: row === null ? null : row + 1,
    project: nameOr(project),
    unit: nameOr(unit),
    year: nameOr(year),
    least: 'info',
    listed: false,
    spots: spotsOf(checked.report),
    own: [],
  };
}

/** Of several of one name, the one in the same folder and at the same row. */
function samePlace({ file, row }: FormIdentity) {
  return (one: EarlierForm): boolean =>
    one.file === file && one.row === (row === null ? null : row + 1);
}
