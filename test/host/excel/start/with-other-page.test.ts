/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startOffice } from '../../../../src/host/excel/start/office';
import { patient } from './page-clock';

it('names the address where something else answers for office.js', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'office-')), 'office.js');
  writeFileSync(file, '<html><title>登录网络</title></html>');
  const url = pathToFileURL(file).href;
  // Jest fails a test for what the page's scripts throw, unless the page listens itself.
  window.addEventListener('error', () => {});
  jest.spyOn(console, 'error').mockImplementation();
  expect(await startOffice(url, patient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringContaining(`连不上 ${url}，`),
  });
});
