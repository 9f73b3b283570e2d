import { printCell } from '../../../sheet/address';
import type { AttachedList } from '../../../sheet/attached-list';
import type { Marks } from '../../../sheet/edits';
import type { GridRow } from '../../../sheet/grid';
import { plainValue } from '../../make/plain-value';
import { escapeXml } from '../xml/escape';
import { escapeText } from '../xml/escaped-text';
import { SPREADSHEET } from '../xml/namespaces';
import { headOf } from './list-number';

/** Where the legend stands: below the first cell, which tells what the sheet is. */
const LEGEND_ROW = 1;

/**
 * The sheet of a list as XML. It brings no style of its own, so that nothing of it is left behind.
 *
 * @param style of the workbook's own, by number
 */
export function listPart(list: AttachedList, style: number): string {
  const rows = gridOf(list);
  const head = { row: 0, cells: [textCell(0, headOf(rows))] };
  const columns = list.widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${SPREADSHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${[head, ...rows].map((row) => rowXml(row, style, list.widths)).join('')}</sheetData>` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

/** The marks that show in the legend what each kind looks like. */
export function legendMarks({ legend }: AttachedList): Marks {
  const cellsOf = (kind: keyof Marks) =>
    legend.flatMap((line, at) => (line.kind === kind ? [{ row: LEGEND_ROW + at, column: 0 }] : []));
  return {
    error: cellsOf('error'),
    warning: cellsOf('warning'),
    failing: cellsOf('failing').map(({ row, column }) => ({
      row,
      firstColumn: column,
      lastColumn: column,
    })),
  };
}

function gridOf({ legend, rows }: AttachedList): readonly GridRow[] {
  return [...legend.map(({ text }) => [text]), ...rows].map((texts, at) => ({
    row: LEGEND_ROW + at,
    cells: texts.flatMap((text, column) => {
      const value = plainValue(text);
      return value === '' ? [] : [textCell(column, value)];
    }),
  }));
}

function textCell(column: number, value: string): GridRow['cells'][number] {
  return { column, kind: 'text', value, text: value, formula: false };
}

/** A text alone in its row may run on over the blank cells beside it, and must not be wrapped. */
function rowXml({ row, cells }: GridRow, style: number, widths: readonly number[]): string {
  const isTable = cells.length > widths.length / 2;
  const look = isTable && style > 0 ? ` s="${style}"` : '';
  const inner = cells.map(({ column, value }) => {
    const text = escapeXml(escapeText(value));
    return `<c r="${printCell({ row, column })}"${look} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  });
  return `<row r="${row + 1}">${inner.join('')}</row>`;
}
