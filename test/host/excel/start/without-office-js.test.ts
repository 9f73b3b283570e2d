/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { impatient } from './page-clock';

it('says that office.js cannot be loaded, and from where', async () => {
  // The page itself complains of what it cannot load.
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice('file:///nowhere/office.js', impatient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/无法加载/),
    detail: expect.stringMatching(/nowhere/),
  });
});
