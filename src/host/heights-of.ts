import type { Receipt, RowHeight } from './host';
import type { Standing } from './sort-written';

/** The heights that go with what is put back, by the rows where that stands now. */
export function heightsOf(
  { heights = [] }: Receipt,
  back: readonly Standing[],
): readonly RowHeight[] {
  return back.flatMap(({ write, cell }) =>
    heights
      .filter(({ row }) => row === write.cell.row)
      .map((height) => ({ ...height, row: cell.row })),
  );
}
