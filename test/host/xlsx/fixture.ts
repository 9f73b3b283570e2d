import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A workbook made by another program, with all that is easily lost: rich text, merges, data
 * validation, conditional formats, chart, image, text box, comment, table, names, print settings,
 * protection, hidden rows, columns and sheets, array formula, custom XML.
 */
export function fixture(name: 'xlsxwriter' | 'libreoffice'): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, `../../fixtures/workbooks/${name}.xlsx`)));
}
