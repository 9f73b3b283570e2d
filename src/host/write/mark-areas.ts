import { printCell } from '../../sheet/address';
import type { CellSpan, Marks } from '../../sheet/edits';
import type { MarkKind } from './marks';

/** The addresses one kind of mark covers, such as `E15:I16`: as few as will do, none without cells. */
export function markAreas(marks: Marks, kind: MarkKind): readonly string[] {
  return joined(spansOf(marks, kind)).map(printArea);
}

function spansOf(marks: Marks, kind: MarkKind): readonly CellSpan[] {
  if (kind === 'failing') return marks.failing;
  return marks[kind].map(({ row, column }) => ({ row, firstColumn: column, lastColumn: column }));
}

interface Area {
  readonly top: CellSpan;
  bottom: number;
}

/** Spans of the same columns in neighbouring rows become one area; repeated ones count once. */
function joined(spans: readonly CellSpan[]): readonly Area[] {
  const areas: Area[] = [];
  for (const span of spans.toSorted(byColumns)) {
    const last = areas.at(-1);
    const near = last !== undefined && sameColumns(last.top, span) && span.row <= last.bottom + 1;
    if (near) last.bottom = span.row;
    else areas.push({ top: span, bottom: span.row });
  }
  return areas;
}

function byColumns(a: CellSpan, b: CellSpan): number {
  return a.firstColumn - b.firstColumn || a.lastColumn - b.lastColumn || a.row - b.row;
}

function sameColumns(a: CellSpan, b: CellSpan): boolean {
  return a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
}

function printArea({ top, bottom }: Area): string {
  const first = printCell({ row: top.row, column: top.firstColumn });
  const last = printCell({ row: bottom, column: top.lastColumn });
  return first === last ? first : `${first}:${last}`;
}
