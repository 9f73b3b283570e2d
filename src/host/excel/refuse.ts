import type { Cell } from '../../engine/form';
import { printCell } from '../../sheet/address';
import type { CellWrite, Edits } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import { sheetCells } from '../../sheet/sheet-cells';
import type { Refusal } from '../host';
import { HostError } from '../host-error';
import { sameContent } from '../same-content';
import { LOCKED } from './protection';
import type { Targets } from './targets';

const FORMULA = '单元格里是公式，没有写入，请改为直接填写后再试。';
const COVERED = '单元格在合并区域内且不是首格，没有写入，请在合并区域的首格填写。';

/** Throws `changed` where the sheet is not what the edits were made for, and names the cells. */
export function refuseIfChanged(grid: Grid, { writes, guards }: Edits): void {
  const cells = sheetCells(grid);
  const expected = [...guards, ...writes.map(({ cell, before }) => ({ cell, content: before }))];
  const changed = new Map<string, Cell>();
  for (const { cell, content } of expected)
    if (!sameContent(cells.content(cell), content)) changed.set(printCell(cell), cell);
  if (changed.size === 0) return;
  const message = '校验之后表格又有改动，没有写入任何内容，请重新校验。';
  throw new HostError('changed', message, '', [...changed.values()]);
}

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
  return targets.protection.protected && targets.isLocked(cell) ? LOCKED : null;
}

function formulaCells({ rows }: Grid): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ row, cells }) =>
      cells.filter(({ formula }) => formula).map(({ column }) => printCell({ row, column })),
    ),
  );
}
