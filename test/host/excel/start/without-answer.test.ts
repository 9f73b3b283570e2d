/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { OFFICE_JS } from '../../../excel-sim/jsdom-excel';
import { impatient } from './page-clock';

it('says that Excel does not answer', async () => {
  // All files come, but no Excel on the web is around the page.
  const external = { GetHostInfo: () => 'Excel$Web$16.00$en-US$$$disableLogging$0' };
  Object.defineProperty(window, 'external', { value: external });
  // Jest fails a test for what the page's scripts throw, unless the page listens itself.
  window.addEventListener('error', () => {});
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice(OFFICE_JS, impatient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/没有响应/),
  });
});
