import type { Cell } from '../../engine/model/form';
import { printCell } from '../../sheet/address';
import { sheetCells } from '../../sheet/cells/sheet-cells';
import type { Edits } from '../../sheet/edits';
import type { Grid } from '../../sheet/grid';
import { HostError } from '../host-error';
import { sameContent } from './same-content';

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
