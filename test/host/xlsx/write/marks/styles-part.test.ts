import { Parts } from '../../../../../src/host/xlsx/opc/parts';
import { readStyles } from '../../../../../src/host/xlsx/read/styles';
import { readWorkbook } from '../../../../../src/host/xlsx/read/workbook';
import { withStylesPart } from '../../../../../src/host/xlsx/write/marks/styles-part';
import { OFFICE, PACKAGE, workbookFile } from '../../workbook-file';

test('a workbook without styles gets a part for them that its sheets can be read by', () => {
  const file = workbookFile({
    'xl/styles.xml': null,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">
<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  });
  const parts = Parts.open(file);
  expect(readWorkbook(parts).styles).toBeNull();
  const styled = Parts.open(withStylesPart(parts, 'xl/workbook.xml').toBytes());
  const { styles, sheets } = readWorkbook(styled);
  expect([styles, sheets.length]).toEqual(['xl/styles.xml', 1]);
  const [plain] = readStyles(styled, styles ?? '', false);
  expect([plain?.format('8.50'), plain?.locked]).toEqual(['8.5', true]);
});
