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

it('names the file of office.js that is blocked', async () => {
  const office = officeWithout('excel-win32-16.01.js');
  installExternal(window, new Line(new SimulatedExcel(workbookOf([]))));
  // The page itself complains of what it cannot load.
  jest.spyOn(console, 'error').mockImplementation();
  const blocked = `${office}/excel-win32-16.01.js`;
  expect(await startOffice(`${office}/office.js`, patient)).toEqual({
    kind: 'failed',
    sentence: expect.stringMatching(new RegExp(`连不上 ${blocked}，.*放行`)),
    detail: `script: ${blocked}`,
  });
});
