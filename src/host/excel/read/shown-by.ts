import type { GridCell } from '../../../sheet/grid';
import { dateWords } from '../../format/date-words';
import { numberFormat } from '../../format/number-format';
import { isTooNarrow } from './too-narrow';

/** A cell as its number format shows it, whatever the width of its column. Fetched when needed. */
export function shownBy(format: string, cell: GridCell): GridCell {
  const date = dateWords(format, false)?.(cell.value) ?? null;
  const text = isTooNarrow(cell.text) ? numberFormat(format, false)(cell.value) : cell.text;
  return { ...cell, text, ...(date === null ? {} : { date }) };
}
