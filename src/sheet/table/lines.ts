import type { Entry } from '../../engine/model/form';
import { opensPart } from '../below/opens-part';
import type { RowCell, SheetRow } from '../cells/sheet-rows';
import { isHeaderRow, type HeaderBlock } from '../header/header-block';
import { readRow, type TableRow } from './table-row';
import { totalCellOf, type TotalCell } from './total-cell';

/** One row below the headers of a table, read and named once. */
export interface Line {
  readonly row: number;
  /** The frame of a table (headers, numbers of the columns, sums) by its kind, or any other row. */
  readonly kind: 'header' | 'numbering' | 'subtotal' | 'total' | 'row';
  /** Those that are not blank, left to right. */
  readonly cells: readonly RowCell[];
  /** The headers that hold for it. */
  readonly block: HeaderBlock;
  /** What stands under them. */
  readonly values: TableRow;
  /** Its label 合计 or 总分, whatever its kind. */
  readonly total: TotalCell | null;
  /** Its label 小计. */
  readonly subtotal: Entry | null;
  /** It begins what stands below a table: 注：…, 评价结论. */
  readonly opensPart: boolean;
}

/** At least one. */
export type HeaderBlocks = readonly [HeaderBlock, ...HeaderBlock[]];

/** The lines of one table. */
export interface TableLines {
  /** Its header blocks, the first and those that are printed again. */
  readonly blocks: HeaderBlocks;
  /** From below its first header block to its last row. */
  readonly lines: readonly Line[];
  /** 合计, inside or below these; null if the table has none. */
  readonly total: Line | null;
  readonly lastRow: number;
}

/** The rows below the first of the header blocks. */
export function linesOf(
  rows: readonly SheetRow[],
  [first, ...others]: HeaderBlocks,
): readonly Line[] {
  let [block, next] = [first, 0];
  return rows
    .filter(({ row }) => row > first.lastRow)
    .map((row) => {
      const other = others[next];
      if (other !== undefined && row.row >= other.firstRow) [block, next] = [other, next + 1];
      return lineOf(row, block);
    });
}

function lineOf(row: SheetRow, block: HeaderBlock): Line {
  const total = totalCellOf(row, block.headers);
  const subtotal = row.cells.find((cell) => cell.subtotal)?.entry ?? null;
  const [first] = row.cells;
  return {
    row: row.row,
    kind: kindOf(row, block, { total, subtotal }),
    cells: row.cells,
    block,
    values: readRow(row, block.headers),
    total,
    subtotal,
    opensPart: first !== undefined && opensPart(first),
  };
}

function kindOf(
  row: SheetRow,
  block: HeaderBlock,
  { total, subtotal }: Pick<Line, 'total' | 'subtotal'>,
): Line['kind'] {
  if (isHeaderRow(row, block)) return 'header';
  if (numbersColumns(row.cells)) return 'numbering';
  if (subtotal !== null) return 'subtotal';
  return total === null ? 'row' : 'total';
}

/** 1, 2, 3 … from left to right: the numbers of the columns. */
function numbersColumns(cells: readonly RowCell[]): boolean {
  return cells.length > 3 && cells.every(({ entry }, index) => entry.text === String(index + 1));
}
