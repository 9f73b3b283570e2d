import { formUnit, formYear, projectName } from '../../engine/model/form-facts';
import { oneLine } from '../../engine/sentence/one-line';
import type { CheckedForm } from '../checked-form';
import type { EarlierForm } from './round-json';
import { spotsOf } from './spot';

/**
 * The same form in the last round: the one of the same name, else the only one of the same project,
 * unit and year, for files are given other names. Another project of another unit is another form,
 * whatever its file is called. Null where there is none.
 */
export function earlierOf(checked: CheckedForm, round: readonly EarlierForm[]): EarlierForm | null {
  const { form } = checked.report;
  const project = nameOr(projectName(form));
  const unit = nameOr(formUnit(form));
  const year = nameOr(formYear(form));
  const others = round.filter((one) => !(differs(one.project, project) && differs(one.unit, unit)));
  const alike = others.filter(
    (one) =>
      nameOr(one.project) === project && nameOr(one.unit) === unit && nameOr(one.year) === year,
  );
  const [only, second] = alike;
  if (only !== undefined && second === undefined && only.project !== null) return only;
  const named = (alike.length > 0 ? alike : others).filter((one) => isNamed(one, checked));
  return named.length === 1 ? (named[0] ?? null) : (named.find(samePlace(checked)) ?? null);
}

/** As a list prints it. */
function nameOr(text: string | null): string | null {
  return text === null ? null : oneLine(text);
}

/** Two names that are known, and not the same. */
function differs(before: string | null, now: string | null): boolean {
  return before !== null && now !== null && nameOr(before) !== now;
}

/** A form that is checked again, from an earlier copy of its file. */
export function asEarlier({ file, sheet, row, report }: CheckedForm): EarlierForm {
  const { form } = report;
  return {
    file,
    sheet,
    row: row === null ? null : row + 1,
    project: projectName(form),
    unit: formUnit(form),
    year: formYear(form),
    least: 'info',
    spots: spotsOf(report),
  };
}

function isNamed(one: EarlierForm, { file, sheet }: CheckedForm): boolean {
  return nameOf(one.file) === nameOf(file) && one.sheet === sheet;
}

/** Of several of one name, the one in the same folder and at the same row. */
function samePlace({ file, row }: CheckedForm) {
  return (one: EarlierForm): boolean =>
    one.file === file && one.row === (row === null ? null : row + 1);
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
