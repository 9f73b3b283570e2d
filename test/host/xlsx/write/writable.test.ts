import { Parts } from '../../../../src/host/xlsx/opc/parts';
import { readWorkbook } from '../../../../src/host/xlsx/read/workbook';
import { workbookRefusal } from '../../../../src/host/xlsx/write/writable';
import { OFFICE, workbookFile, type PartContents } from '../workbook-file';

const SHEETS = `<sheets><sheet name="评分表" sheetId="1" r:id="rId1" xmlns:r="${OFFICE}"/></sheets>`;

function refusal(parts: PartContents): string | null {
  const opened = Parts.open(workbookFile(parts));
  return workbookRefusal(opened, readWorkbook(opened));
}

test.each([
  [
    'of the strict variant',
    {
      'xl/workbook.xml': `<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">${SHEETS}</workbook>`,
    },
    /Strict/,
  ],
  ['that is signed', { '_XMLSignatures/sig1.xml': '<a/>' }, /签名/],
])('a workbook %s is not written to, and it is said what to do', (_, parts, sentence) => {
  expect(refusal(parts)).toMatch(sentence);
  expect(refusal(parts)).toMatch(/请[^请]*再试。$/);
});

test('any other is', () => {
  expect(refusal({ 'docs/_xmlsignatures.xml': '<a/>' })).toBeNull();
});
