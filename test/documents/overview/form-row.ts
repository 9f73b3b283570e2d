import { formRowOf, type FormRow } from '../../../src/documents/overview/form-row';
import { JIANGMEN_2023 } from '../../fixtures/forms';
import { checked } from '../checked-form';

const ROW = formRowOf(checked(JIANGMEN_2023));

/** The row of the sample form with other figures. */
export function row(other: Partial<FormRow> = {}): FormRow {
  return { ...ROW, ...other };
}
