import { recalculated } from '../../../../../src/host/xlsx/write/formulas/recalculation';

test.each([
  [
    '<workbook><sheets/><calcPr calcId="191029"/><extLst/></workbook>',
    '<workbook><sheets/><calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/></workbook>',
  ],
  [
    '<workbook><sheets/><calcPr fullCalcOnLoad="0"/></workbook>',
    '<workbook><sheets/><calcPr fullCalcOnLoad="1"/></workbook>',
  ],
  [
    '<x:workbook xmlns:x="u"><x:sheets/><x:definedNames/><x:extLst/></x:workbook>',
    '<x:workbook xmlns:x="u"><x:sheets/><x:definedNames/><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:workbook>',
  ],
])('%s asks for all to be calculated', (text, expected) => {
  expect(recalculated('part', text)).toBe(expected);
  expect(recalculated('part', expected)).toBe(expected);
});
