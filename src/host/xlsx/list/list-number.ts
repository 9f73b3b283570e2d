import type { GridRow } from '../../../sheet/grid';
import { LIST_HEAD } from '../../attached-list-head';
import { crc32 } from '../zip/codec';

/** The first cell of a list; the number in it tells whether anybody has changed another one. */
export function headOf(rows: readonly GridRow[]): string {
  const number = crc32(new TextEncoder().encode(JSON.stringify(contentsOf(rows))));
  return `${LIST_HEAD}${number.toString(16).padStart(8, '0')}`;
}

/** Whether nobody has changed anything in a list, the first cell included. */
export function isUntouched(rows: readonly GridRow[]): boolean {
  return rows[0]?.cells[0]?.value === headOf(rows);
}

/** All but the first cell; looks, heights and how a program stores them are nobody's words. */
function contentsOf(rows: readonly GridRow[]): readonly unknown[] {
  return rows.flatMap(({ row, cells }) =>
    cells
      .filter(({ column, value }) => value !== '' && (row > 0 || column > 0))
      .map(({ column, kind, value, formula }) => [row, column, kind, value, formula]),
  );
}
