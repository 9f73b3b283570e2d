import { openXlsx } from '../../../../../src/host/xlsx/open';
import { recalculated } from '../../../../../src/host/xlsx/write/formulas/recalculation';
import { cellAt } from '../../../../fixtures/address';
import { partsOf } from '../../saved';
import { specFile } from '../../spec-file';

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

test.each([
  ['a formula', { formula: '评分表!A1*2', result: 2 }, true],
  ['no formula', 2, false],
] as const)(
  'a workbook with %s on another sheet is calculated on opening or not, whichever edit it was',
  async (_, cell, isCalculated) => {
    const host = openXlsx(
      specFile([
        { name: '评分表', rows: [[1]] },
        { name: '附表', rows: [[cell]] },
      ]),
    );
    const before = host.now();
    for (const value of ['2', '3']) {
      await host.edit('评分表', [{ cell: cellAt('A1'), content: { kind: 'number', value } }]);
      const { 'xl/workbook.xml': workbook = '' } = partsOf(host.save());
      expect(workbook.includes('fullCalcOnLoad="1"')).toBe(isCalculated);
      await host.goTo(before);
    }
  },
);
