import { formUnit, formYear, projectName } from '../../engine/model/form-facts';
import type { CheckedForm } from '../checked-form';
import type { EarlierForm } from './round-json';
import { spotsOf } from './spot';

/**
 * The same form in the last round: the one of the same name, else the only one of the same project,
 * unit and year, for files are given other names. Null where there is none.
 */
export function earlierOf(checked: CheckedForm, round: readonly EarlierForm[]): EarlierForm | null {
  const { form } = checked.report;
  const alike = round.filter(
    ({ project, unit, year }) =>
      project === projectName(form) && unit === formUnit(form) && year === formYear(form),
  );
  const [only, second] = alike;
  if (only !== undefined && second === undefined && only.project !== null) return only;
  const named = (alike.length > 0 ? alike : round).filter((one) => isNamed(one, checked));
  return named.length === 1 ? (named[0] ?? null) : (named.find(samePlace(checked)) ?? null);
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
