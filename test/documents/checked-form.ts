import type { CheckedForm } from '../../src/documents/checked-form';
import { check } from '../../src/engine/check/check';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from '../fixtures/grid-of';
import type { SheetSpec } from '../host/workbook-spec';

/** A form in `a.xlsx`, checked. */
export function checked(sheet: SheetSpec, options: Partial<Options> = {}): CheckedForm {
  const reading = readForm(gridOf(sheet));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const report = check(reading.form, { ...DEFAULT_OPTIONS, ...options });
  return { file: 'a.xlsx', sheet: sheet.name, row: null, report };
}
