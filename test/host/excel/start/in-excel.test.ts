/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { SimulatedExcel } from '../../../excel-sim/excel';
import { OFFICE_JS } from '../../../excel-sim/jsdom-excel';
import { workbookOf } from '../../../excel-sim/model/workbook';
import { Line } from '../../../excel-sim/transport/line';
import { installExternal } from '../../../excel-sim/transport/window-external';
import { patient } from './page-clock';

it('finds the Excel the page stands in, and finds it again', async () => {
  installExternal(window, new Line(new SimulatedExcel(workbookOf([]))));
  expect(await startOffice(OFFICE_JS, patient)).toEqual({ kind: 'excel' });
  expect(await startOffice(OFFICE_JS, patient)).toEqual({ kind: 'excel' });
  expect(document.querySelectorAll('script[src$="/office.js"]')).toHaveLength(1);
});
