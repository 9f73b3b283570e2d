import { printColumn } from '../../sheet/address';
import type { PlainSheet, PlainTyped } from '../../sheet/plain-sheet';
import { escapeXml } from '../xlsx/xml/escape';
import { isAnswered } from './row-height';

interface WhichSheet {
  readonly sheetIndex: number;
}

/** Brings in what the library does not know: one page wide, the head on each page, what may be typed. */
export function pageLayout(sheets: readonly PlainSheet[]) {
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml: string) =>
            xml.replace('<definedNames/>', `<definedNames>${printTitles(sheets)}</definedNames>`),
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: object, { sheetIndex }: WhichSheet) =>
            withFreeHeights(xml, sheets[sheetIndex])
              .replace('<cols>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>')
              .replace('<pageMargins', () => `${typedIn(sheets[sheetIndex])}<pageMargins`)
              .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
              .replace(
                '</worksheet>',
                '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>',
              ),
        },
      },
    },
  };
}

/** The library fixes every height that it is given, and a row would not grow with a unit's answer. */
function withFreeHeights(xml: string, sheet: PlainSheet | undefined): string {
  return xml.replace(
    /(<row r="(\d+)" ht="[\d.]+") customHeight="1"/g,
    (fixed, free: string, row) => (isAnswered(sheet?.rows[Number(row) - 1] ?? []) ? free : fixed),
  );
}

/** Names of sheets come from ourselves: none has a sign that a formula or XML could stumble over. */
function printTitles(sheets: readonly PlainSheet[]): string {
  return sheets
    .map(({ name, repeated }, at) =>
      repeated === null
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$${repeated.first + 1}:$${repeated.last + 1}</definedName>`,
    )
    .join('');
}

function typedIn(sheet: PlainSheet | undefined): string {
  if (sheet === undefined || sheet.typed.length === 0) return '';
  const all = sheet.typed.map(validation).join('');
  return `<dataValidations count="${sheet.typed.length}">${all}</dataValidations>`;
}

function validation(typed: PlainTyped): string {
  const letters = printColumn(typed.column);
  const cells = `sqref="${letters}${typed.firstRow + 1}:${letters}${typed.lastRow + 1}"`;
  if (typed.kind === 'offered')
    return `<dataValidation type="list" allowBlank="1" ${cells}><formula1>"${typed.choices.join(',')}"</formula1></dataValidation>`;
  const { unless, message } = typed;
  return `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" error="${escapeXml(message)}" ${cells}><formula1>${escapeXml(unless)}</formula1></dataValidation>`;
}
