import type { Form } from '../../engine/model/form';
import type { Report } from '../../engine/report/report';
import { HostError } from '../host-error';
import { checkWorkbook, type CheckSettings, type ReadableWorkbook } from './check-workbook';

/** A checked form and the sheet it stands on. */
export interface FoundForm {
  readonly sheet: string;
  readonly form: Form;
  readonly report: Report;
}

/**
 * The forms of another workbook, checked.
 *
 * @throws HostError where it holds none, with why
 */
export async function findForms(
  file: string,
  workbook: ReadableWorkbook,
  optionsFor: CheckSettings['optionsFor'],
): Promise<readonly FoundForm[]> {
  const results = await checkWorkbook(file, workbook, { optionsFor, sheet: null });
  const forms = results.flatMap((one) =>
    one.kind === 'checked' ? [{ sheet: one.sheet, form: one.report.form, report: one.report }] : [],
  );
  const [why] = results.flatMap((one) => (one.kind === 'checked' ? [] : [one.why]));
  if (forms.length === 0) throw new HostError('unreadable', why ?? '');
  return forms;
}
