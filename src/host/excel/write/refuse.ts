import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import type { Grid } from '../../../sheet/grid';
import type { Refusal } from '../../host';
import { COVERED, FILLED, FORMULA, LOCKED } from '../../write/refusals';
import type { Targets } from './targets';

/** Parts the writes that can be made from those that cannot. */
export function allowed(
  writes: readonly CellWrite[],
  grid: Grid,
  targets: Targets,
): { readonly writes: readonly CellWrite[]; readonly refused: readonly Refusal[] } {
  const formulas = formulaCells(grid);
  const refused: Refusal[] = [];
  const free = writes.filter(({ cell }) => {
    const why = obstacle(cell, formulas, targets);
    if (why !== null) refused.push({ cell, why });
    return why === null;
  });
  return { writes: free, refused };
}

function obstacle(cell: Cell, formulas: ReadonlySet<string>, targets: Targets): string | null {
  if (targets.isCovered(cell)) return COVERED;
  if (formulas.has(printCell(cell))) return FORMULA;
  if (targets.filled.has(printCell(cell))) return FILLED;
  return targets.protection.protected && targets.isLocked(cell) ? LOCKED : null;
}

function formulaCells({ rows }: Grid): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ row, cells }) =>
      cells.filter(({ formula }) => formula).map(({ column }) => printCell({ row, column })),
    ),
  );
}
