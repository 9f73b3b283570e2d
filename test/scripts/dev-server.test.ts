import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const ICON = '/assets/icon-32.png';
/** What a browser sends along where a page of Excel on the web shows a picture of ours. */
const FROM_EXCEL = {
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'no-cors',
  'sec-fetch-dest': 'image',
  referer: 'https://excel.officeapps.live.com/',
};
/** The first build takes long on a busy machine. */
const BUILDING = 600_000;

let home: string;
let server: ChildProcess;
let port: number;
let authority: Buffer;

/** `npm run start:excel`, with a home of its own for its certificates, and on a port that is free. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
  port = await freePort();
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const options = ['serve', '--config-name', 'pane', '--env', 'excel', '--port', String(port)];
  server = spawn(process.execPath, [webpack, ...options], {
    cwd: ROOT,
    env: { ...process.env, HOME: home, USERPROFILE: home },
  });
  await untilSaid(server, '第一步');
  authority = await readFile(join(home, '.office-addin-dev-certs/ca.crt'));
}, BUILDING);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
  await rm(home, { recursive: true });
});

test('shows its icons on a page of Excel on the web', async () => {
  const { status, headers } = await ask(ICON, { host: `localhost:${port}`, ...FROM_EXCEL });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('image/png');
  expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
});

test('serves the page to Excel itself', async () => {
  const { status } = await ask('/index.html?host=excel', { host: `localhost:${port}` });
  expect(status).toBe(200);
});

test.each(['evil.example', 'evil.example:3000', 'localhost.evil.example:3000'])(
  'refuses who calls it %s',
  async (host) => {
    expect((await ask(ICON, { host, ...FROM_EXCEL })).status).toBe(403);
    expect((await ask('/index.html', { host })).status).toBe(403);
  },
);

function ask(path: string, headers: Record<string, string>) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]> }>(
    (answered, failed) => {
      request(
        { host: 'localhost', port, path, headers, ca: authority, servername: 'localhost' },
        (response) => {
          response.resume();
          answered({ status: response.statusCode, headers: response.headers });
        },
      )
        .on('error', failed)
        .end();
    },
  );
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

function untilSaid({ stdout, stderr }: ChildProcess, words: string): Promise<void> {
  return new Promise((said, failed) => {
    let text = '';
    stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes(words)) said();
    });
    stderr?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
    stdout?.on('end', () => failed(new Error(text)));
  });
}
