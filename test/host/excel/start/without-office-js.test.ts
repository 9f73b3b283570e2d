/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { startOffice } from '../../../../src/host/excel/start/office';
import { patient } from './page-clock';

it('says that office.js cannot be loaded, and from where', async () => {
  // The page itself complains of what it cannot load.
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice('file:///nowhere/office.js', patient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringMatching(/连不上 file:\/\/\/nowhere\/office\.js，/),
    detail: expect.stringMatching(/nowhere/),
  });
});
