import type { Cell } from '../../engine/model/form';
import type { Receipt, RowHeight } from '../host';
import type { Standing } from './sort-written';

/**
 * The heights that go with what is put back, by the rows where that stands now.
 *
 * @param back cells that a person has put back already, in rows that stand where they stood
 */
export function heightsOf(
  { heights = [] }: Receipt,
  standing: readonly Standing[],
  back: readonly Cell[],
): readonly RowHeight[] {
  const rows = [
    ...standing.map(({ write, cell }) => ({ from: write.cell.row, to: cell.row })),
    ...back.map(({ row }) => ({ from: row, to: row })),
  ];
  return rows.flatMap(({ from, to }) =>
    heights.filter(({ row }) => row === from).map((height) => ({ ...height, row: to })),
  );
}
