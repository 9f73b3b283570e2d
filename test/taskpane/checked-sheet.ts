import { check } from '../../src/engine/check/check';
import { DEFAULT_OPTIONS, type Options } from '../../src/engine/options';
import { readForm } from '../../src/sheet/read-form';
import type { CheckedSheet } from '../../src/taskpane/session/state';
import { gridLiteral } from '../fixtures/grid-literal';

/** What a session makes of a drawn form. */
export function checkedSheet(table: string, options: Options = DEFAULT_OPTIONS): CheckedSheet {
  const { grid } = gridLiteral(table);
  const reading = readForm(grid);
  if (reading.kind !== 'form') throw new Error(reading.why);
  const report = check(reading.form, options);
  return { sheet: '评分表', id: '评分表', grid, report, row: null, others: [] };
}
