import type { CellObject } from '@e965/xlsx';

const PLAIN_NUMBER = /^[+-]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(%?)$/;

/** A cell as it goes into the `.xlsx`: without its note, whose text old formats pad with rubbish. */
export function withoutNote(cell: CellObject): CellObject {
  const { c: _, ...others } = cell;
  return others;
}

/**
 * A cell of an `.ods` with the number format that its picture shows. Of its own format the library
 * keeps the kind alone, so that 11.99 would be shown as 12.
 */
export function formattedAsShown(cell: CellObject): CellObject {
  const code = cell.t === 'n' ? codeOf(cell.w ?? '') : null;
  return code === null ? cell : { ...cell, z: code };
}

/** The format that draws numbers like this text; null where it is no plain number. */
function codeOf(shown: string): string | null {
  const [, whole, decimals = '', percent = ''] = PLAIN_NUMBER.exec(shown) ?? [];
  if (whole === undefined) return null;
  const digits = whole.includes(',') ? '#,##0' : '0';
  return `${digits}${decimals === '' ? '' : `.${'0'.repeat(decimals.length)}`}${percent}`;
}
