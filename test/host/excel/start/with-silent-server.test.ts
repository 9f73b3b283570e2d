/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"https://localhost/","resources":"usable","runScripts":"dangerously"}
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { startOffice } from '../../../../src/host/excel/start/office';
import { impatient } from './page-clock';

it('names the address that a firewall swallows', async () => {
  const server = createServer(() => {}).listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const url = `http://localhost:${address.port}/lib/office.js`;
  expect(await startOffice(url, impatient)).toMatchObject({
    kind: 'failed',
    sentence: expect.stringContaining(`连不上 ${url}，`),
  });
  server.closeAllConnections();
  server.close();
});
