import type { Area } from './rectangles';

/** Asks how high the rows of areas are, in points; a hidden one is not high at all. */
export function askHeights(areas: readonly Area[]): () => (row: number) => number {
  const asked = areas.map(({ cells, range }) => ({
    top: cells[0].row,
    answer: range.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
  }));
  return () => {
    const heights = new Map<number, number>();
    for (const { top, answer } of asked)
      for (const [down, { rowHidden, format }] of answer.value.entries())
        heights.set(top + down, rowHidden === true ? 0 : (format?.rowHeight ?? 0));
    return (row) => heights.get(row) ?? 0;
  };
}
