/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { SimulatedExcel } from '../../../excel-sim/excel';
import { workbookOf } from '../../../excel-sim/model/workbook';
import { Line } from '../../../excel-sim/transport/line';
import { installExternal } from '../../../excel-sim/transport/window-external';
import { officeWithout } from './office-folder';
import { patient } from './page-clock';

it('starts where office.js has its words in another language only', async () => {
  const office = officeWithout('zh-cn/office_strings.js');
  installExternal(window, new Line(new SimulatedExcel(workbookOf([]))));
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice(`${office}/office.js`, patient)).toEqual({ kind: 'excel' });
});
