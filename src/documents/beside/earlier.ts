import { againstLastYear } from '../../engine/beside/against-last-year';
import { likeliest } from '../../engine/beside/likeliest';
import type { Form } from '../../engine/model/form';
import type { Report } from '../../engine/report/report';
import type { BesideList } from './beside-list';
import { lastYearList } from './last-year-list';

/** A form of another file, checked. */
export interface EarlierForm {
  readonly sheet: string;
  readonly form: Form;
  readonly report: Report;
}

/** A file with the forms that were found in it. */
export interface EarlierFile {
  readonly file: string;
  readonly forms: readonly EarlierForm[];
}

/** Holds a form against the one of an earlier file that is its own; null where there is none. */
export function againstEarlier(report: Report, { file, forms }: EarlierFile): BesideList | null {
  const own = likeliest(report.form, forms);
  if (own === null) return null;
  const source = { file, sheet: own.sheet };
  return lastYearList(againstLastYear(report, own.report), source, report.form.headers);
}
