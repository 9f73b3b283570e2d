import type { Checked } from '../../src/cli/result';
import { check } from '../../src/engine/check';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { readForm } from '../../src/sheet/read-form';
import { gridOf } from '../fixtures/grid-of';
import type { SheetSpec } from '../host/workbook-spec';

/** What the command line has in hand once it has checked a form in `a.xlsx`. */
export function checked(sheet: SheetSpec, options: Partial<Options> = {}): Checked {
  const reading = readForm(gridOf(sheet));
  if (reading.kind !== 'form') throw new Error(reading.why);
  const report = check(reading.form, { ...DEFAULT_OPTIONS, ...options });
  return { kind: 'checked', file: 'a.xlsx', sheet: sheet.name, report };
}
