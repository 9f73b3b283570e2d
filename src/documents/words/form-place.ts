import { oneLine } from '../../engine/sentence/one-line';
import type { CheckedForm } from '../checked-form';

type Place = Pick<CheckedForm, 'sheet' | 'row'>;

/** 工作表“评分表”, and which of its forms where it holds several. */
export function placeText({ sheet, row }: Place): string {
  return `工作表“${oneLine(sheet)}”${row === null ? '' : `${rowText(row)}的表`}`;
}

/** The same as short as a list wants it: 评分表 第 30 行起. */
export function shortPlace({ sheet, row }: Place): string {
  return row === null ? sheet : `${sheet} ${rowText(row)}`;
}

function rowText(row: number): string {
  return `第 ${row + 1} 行起`;
}
