import { printColumn } from '../../sheet/address';
import type { PlainSheet } from '../../sheet/plain-sheet';

interface WhichSheet {
  readonly sheetIndex: number;
}

/** Brings in what the library does not know: one page wide, the head on each page, ticks to choose. */
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
            xml
              .replace('<cols>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>')
              .replace('<pageMargins', `${choices(sheets[sheetIndex])}<pageMargins`)
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

/** Names of sheets come from ourselves: none has a sign that a formula or XML could stumble over. */
function printTitles(sheets: readonly PlainSheet[]): string {
  return sheets
    .map(({ name, repeated }, at) =>
      repeated === null
        ? ''
        : `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">'${name}'!$${repeated + 1}:$${repeated + 1}</definedName>`,
    )
    .join('');
}

function choices(sheet: PlainSheet | undefined): string {
  if (sheet === undefined || sheet.ticks === null) return '';
  const { column, firstRow, lastRow, choices: signs } = sheet.ticks;
  const letters = printColumn(column);
  const cells = `${letters}${firstRow + 1}:${letters}${lastRow + 1}`;
  return `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${signs.join(',')}"</formula1></dataValidation></dataValidations>`;
}
