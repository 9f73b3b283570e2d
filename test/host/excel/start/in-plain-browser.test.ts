/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { OFFICE_JS } from '../../../excel-sim/jsdom-excel';
import { patient } from './page-clock';

it('says that the page does not stand in Excel', async () => {
  jest.spyOn(console, 'log').mockImplementation();
  expect(await startOffice(OFFICE_JS, patient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/不是 Excel/),
  });
});
