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

it('says that the Excel is too old', async () => {
  const excel = new SimulatedExcel(workbookOf([]), { excelApi: '1.13' });
  installExternal(window, new Line(excel));
  expect(await startOffice(OFFICE_JS, patient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/版本过旧/),
  });
});
