import { repairsOf } from '../../engine/check/repairs';
import type { Options } from '../../engine/options';
import type { Finding } from '../../engine/report/report';
import type { Steps } from '../../engine/steps';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import { openFindings } from './ignored';
import type { CheckedSheet, Ignored } from './state';

/** The findings of the form that is shown whose suggestions may all be taken at once. */
export function* safeSuggestions(
  checked: CheckedSheet,
  ignored: readonly Ignored[],
  options: Options,
): Steps<readonly Finding[]> {
  const { report, grid } = checked;
  const open = openFindings(checked, ignored);
  if (open.every(({ suggestion, choice }) => suggestion === null || choice)) return [];
  const cells = sheetCells(grid);
  return yield* repairsOf(report, open, (cell) => !cells.isFormula(cell), options);
}
