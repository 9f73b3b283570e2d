/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { OFFICE_JS } from '../../../excel-sim/jsdom-excel';
import { impatient } from './page-clock';

it('says that Excel does not answer', async () => {
  // An Excel for which the library has no file never gets ready.
  const external = { GetHostInfo: () => 'Excel$Unheard$16.01$en-US$$$disableLogging$0' };
  Object.defineProperty(window, 'external', { value: external });
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice(OFFICE_JS, impatient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/没有响应/),
  });
});
