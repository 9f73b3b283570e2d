import type { Cell } from '../../../engine/model/form';
import { printCell } from '../../../sheet/address';
import type { CellWrite } from '../../../sheet/edits';
import { sameContent } from '../../write/same-content';
import type { Look } from './look';
import type { WritePlan } from './write';

/** What a person did to the cells of a plan before the request that wrote them was carried out. */
export interface Overtaken {
  /** The cells that were not what the plan was made for. */
  readonly cells: readonly Cell[];
  /** The writes that must be taken back for it. */
  readonly writes: readonly CellWrite[];
}

/** Which writes must be taken back for what was seen while writing. */
export type Judge = (plan: WritePlan, look: Look) => Overtaken;

/** Edits are made for a sheet as a whole: where anything differs, none of them may stand. */
export const allOrNothing: Judge = (plan, look) => {
  const cells = differing(plan, look);
  return { cells, writes: cells.length === 0 ? [] : plan.writes };
};

/** Each row stands for itself. */
export const rowByRow: Judge = (plan, look) => {
  const cells = differing(plan, look);
  const rows = new Set(cells.map(({ row }) => row));
  return { cells, writes: plan.writes.filter(({ cell }) => rows.has(cell.row)) };
};

function differing({ writes, guards }: WritePlan, look: Look): readonly Cell[] {
  const expected = [...guards, ...writes.map(({ cell, before }) => ({ cell, content: before }))];
  const different = expected.filter(({ cell, content }) => {
    const seen = look(cell);
    return seen.filled || !sameContent(seen.content, content);
  });
  return [...new Map(different.map(({ cell }) => [printCell(cell), cell])).values()];
}
