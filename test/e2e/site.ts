import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.resolve(__dirname, '../..');
const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A static web server with the built page, as an office would put it up. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Builds the page into a folder as it is shipped, office.js taken from beside it. */
export async function buildPage(folder: string): Promise<void> {
  const webpack = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const options = ['--config-name', 'pane', '--env', 'officeJs=office/office.js'];
  const run = promisify(execFile);
  await run(process.execPath, [webpack, ...options, '--output-path', folder], { cwd: ROOT });
}

/** Serves the folder, and Microsoft's own library under `office/`. */
export async function serve(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = fileOf(folder, decodeURIComponent(pathname));
    void send(file, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  return {
    url: `http://localhost:${portOf(server.address())}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function send(file: string, response: ServerResponse): Promise<void> {
  try {
    const bytes = await readFile(file);
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(bytes);
  } catch {
    response.statusCode = 404;
    response.end();
  }
}

function fileOf(folder: string, pathname: string): string {
  const office = /^\/office\/(.*)$/.exec(pathname)?.[1];
  if (office !== undefined) return path.join(OFFICE, office);
  return path.join(folder, pathname === '/' ? 'index.html' : pathname);
}

function portOf(address: string | AddressInfo | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
