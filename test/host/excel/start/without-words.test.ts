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

it('names the words of office.js where they are blocked in every language', async () => {
  const office = officeWithout('zh-cn/office_strings.js', 'en-us/office_strings.js');
  installExternal(window, new Line(new SimulatedExcel(workbookOf([]))));
  // Jest fails a test for what the page's scripts throw, unless the page listens itself.
  window.addEventListener('error', () => {});
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice(`${office}/office.js`, patient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/连不上 \S+\/office_strings\.js，.*放行/),
  });
});
