import type { SheetRow } from './cells/sheet-rows';
import type { HeaderBlock } from './header/header-block';
import { linesOf, type HeaderBlocks, type TableLines } from './table/lines';
import { tableEnd } from './table/table-end';

/** The rows of a sheet by the part of the form they belong to. */
export interface FormRows {
  /** Those above the first header of the table. */
  readonly above: readonly SheetRow[];
  readonly table: TableLines;
  /** Those below the last row of the table, without its total. */
  readonly below: readonly SheetRow[];
  /** The header blocks of other tables below this one. */
  readonly otherTables: readonly HeaderBlock[];
}

/** Splits a sheet at the table that the first of its header blocks begins. */
export function splitRows(rows: readonly SheetRow[], blocks: HeaderBlocks): FormRows {
  const [first] = blocks;
  const all = linesOf(rows, blocks);
  const { lastRow, total } = tableEnd(all, first);
  return {
    above: rows.filter(({ row }) => row < first.firstRow),
    table: {
      blocks: blocks.filter(({ firstRow }) => firstRow <= lastRow),
      lines: all.filter(({ row }) => row <= lastRow),
      total,
      lastRow,
    },
    below: rows.filter(({ row }) => row > lastRow && row !== total?.row),
    otherTables: blocks.filter(({ firstRow }) => firstRow > lastRow),
  };
}
